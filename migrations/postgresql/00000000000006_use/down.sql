DROP TABLE use_count;
