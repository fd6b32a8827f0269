# Completion of vtsik-tui in fish. Load it with:  vtsik-tui completion fish | source

function __vtsik_tui_completion
    set -l words (commandline -opc)
    set -lx COMP_WORDS (commandline -cp)
    set -lx COMP_CWORD (commandline -t)
    set -lx _VTSIK_TUI_COMPLETE fish_complete
    for answer in ($words[1] 2>/dev/null)
        set -l parts (string split --max 1 , -- $answer)
        switch $parts[1]
            case plain open
                echo $parts[2]
            case file
                __fish_complete_path $COMP_CWORD
            case dir
                __fish_complete_directories $COMP_CWORD
        end
    end
end

complete --command vtsik-tui --no-files --keep-order --arguments '(__vtsik_tui_completion)'
complete --command vtsik --no-files --keep-order --arguments '(__vtsik_tui_completion)'
