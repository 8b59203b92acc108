def validate(*a,**k): return []
