"""The five lists: what each is called and where its rows come from."""
