DROP TABLE search_count;
