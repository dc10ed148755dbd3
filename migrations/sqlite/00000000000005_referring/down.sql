DROP TABLE referral_count;
DROP TABLE referral_event;
DROP TABLE referral_link;
DROP TABLE referral;
