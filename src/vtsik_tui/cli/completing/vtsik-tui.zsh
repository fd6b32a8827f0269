#compdef vtsik-tui vtsik
# Completion of vtsik-tui in zsh. Load it with:  eval "$(vtsik-tui completion zsh)"

_vtsik_tui_completion() {
    local kind value told
    local -a answers whole begun
    answers=("${(@f)$(COMP_WORDS="${(F)words}" COMP_CWORD=$((CURRENT - 1)) _VTSIK_TUI_COMPLETE=zsh_complete ${~words[1]} 2>/dev/null)}")
    for kind value told in "${answers[@]}"; do
        [[ $told == _ ]] && told=
        case $kind in
            plain) whole+=("$value${told:+:$told}") ;;
            open) begun+=("$value${told:+:$told}") ;;
            file) _files ;;
            dir) _files -/ ;;
        esac
    done
    (( $#whole )) && _describe -V vtsik-tui whole -U
    (( $#begun )) && _describe -V vtsik-tui begun -U -S ''
    (( $#whole + $#begun ))
}

if [[ ${zsh_eval_context[-1]} == loadautofunc ]]; then
    _vtsik_tui_completion "$@"
else
    compdef _vtsik_tui_completion vtsik-tui vtsik
fi
