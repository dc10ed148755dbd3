DROP TABLE poster_count;
