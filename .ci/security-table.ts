// not written
