DROP TABLE report;
DROP TABLE change_request;
DROP TABLE check_link;
DROP TABLE check_request;
DROP TABLE rhythm;
