# Completion of vtsik-tui in bash. Load it with:  eval "$(vtsik-tui completion bash)"

_vtsik_tui_completion() {
    local kind value
    COMPREPLY=()
    while IFS=, read -r kind value; do
        case $kind in
            plain) COMPREPLY+=("$value") ;;
            open) COMPREPLY+=("$value"); compopt -o nospace 2>/dev/null ;;
            file) compopt -o default 2>/dev/null ;;
            dir) compopt -o dirnames 2>/dev/null ;;
        esac
    done < <(COMP_WORDS="$(printf '%s\n' "${COMP_WORDS[@]}")" COMP_CWORD=$COMP_CWORD _VTSIK_TUI_COMPLETE=bash_complete "$1" 2>/dev/null)
}

complete -F _vtsik_tui_completion vtsik-tui vtsik
