-- An archive of schema 1 (before corrections), as sqlite3 dumps it: three made-up documents, one of them an older version.
PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE documents (
	"key" VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	source VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_current BOOLEAN NOT NULL, 
	added_at VARCHAR NOT NULL, 
	extractor_version VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	format VARCHAR NOT NULL, 
	declared_at VARCHAR, 
	title VARCHAR, 
	published_at VARCHAR, 
	text VARCHAR NOT NULL, 
	PRIMARY KEY ("key"), 
	UNIQUE (sha256)
);
CREATE TABLE failures (
	number INTEGER NOT NULL, 
	source VARCHAR NOT NULL, 
	sha256 VARCHAR, 
	reason VARCHAR NOT NULL, 
	advice VARCHAR NOT NULL, 
	failed_at VARCHAR NOT NULL, 
	resolved_at VARCHAR, 
	PRIMARY KEY (number)
);
CREATE TABLE kyyeu_archive (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE document_authors (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE meetings (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	title VARCHAR, 
	kind VARCHAR, 
	theme VARCHAR, 
	start_date VARCHAR, 
	end_date VARCHAR, 
	mode VARCHAR, 
	venue VARCHAR, 
	period_label VARCHAR, 
	period_start VARCHAR, 
	period_end VARCHAR, 
	confidence FLOAT NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE participants (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	confidence FLOAT NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE delegations (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	count INTEGER, 
	confidence FLOAT NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE clusters (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	member_count INTEGER, 
	confidence FLOAT NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE decisions (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	issuer VARCHAR, 
	confidence FLOAT NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE awards (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	award VARCHAR NOT NULL, 
	grantor VARCHAR, 
	recipient VARCHAR, 
	count INTEGER NOT NULL, 
	status VARCHAR NOT NULL, 
	year INTEGER, 
	confidence FLOAT NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE cited_documents (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	date VARCHAR, 
	confidence FLOAT NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE figures (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	label VARCHAR NOT NULL, 
	value INTEGER NOT NULL, 
	confidence FLOAT NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE issues (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	message VARCHAR NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE document_blocks (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	marker VARCHAR, 
	level INTEGER NOT NULL, 
	cell_table INTEGER, 
	cell_row INTEGER, 
	cell_column INTEGER, 
	cell_row_span INTEGER, 
	cell_column_span INTEGER, 
	cell_header BOOLEAN, 
	page INTEGER, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE document_issues (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	message VARCHAR NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE evidence (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	parent_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	quote VARCHAR NOT NULL, 
	field VARCHAR, 
	rule VARCHAR, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE sources (
	source VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_current BOOLEAN NOT NULL, 
	first_seen_at VARCHAR NOT NULL, 
	last_seen_at VARCHAR NOT NULL, 
	PRIMARY KEY (source, document_key), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE search_entries (
	number INTEGER NOT NULL, 
	document_key VARCHAR NOT NULL, 
	item_key VARCHAR NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	years VARCHAR NOT NULL, 
	name_key VARCHAR, 
	name_bare VARCHAR, 
	title VARCHAR NOT NULL, 
	details VARCHAR NOT NULL, 
	PRIMARY KEY (number), 
	FOREIGN KEY(document_key) REFERENCES documents ("key")
);
CREATE TABLE meeting_organizers (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	parent_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key"), 
	FOREIGN KEY(parent_key) REFERENCES meetings ("key")
);
CREATE TABLE participant_titles (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	parent_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key"), 
	FOREIGN KEY(parent_key) REFERENCES participants ("key")
);
CREATE TABLE participant_positions (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	parent_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	title VARCHAR, 
	organization VARCHAR, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key"), 
	FOREIGN KEY(parent_key) REFERENCES participants ("key")
);
CREATE TABLE participant_roles (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	parent_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key"), 
	FOREIGN KEY(parent_key) REFERENCES participants ("key")
);
CREATE TABLE cluster_members (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	parent_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key"), 
	FOREIGN KEY(parent_key) REFERENCES clusters ("key")
);
CREATE TABLE cluster_terms (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	parent_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	year INTEGER, 
	lead VARCHAR, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key"), 
	FOREIGN KEY(parent_key) REFERENCES clusters ("key")
);
CREATE TABLE cluster_term_deputies (
	"key" VARCHAR NOT NULL, 
	document_key VARCHAR NOT NULL, 
	parent_key VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key"), 
	FOREIGN KEY(document_key) REFERENCES documents ("key"), 
	FOREIGN KEY(parent_key) REFERENCES cluster_terms ("key")
);
CREATE VIRTUAL TABLE search_words USING fts5(bare, toned, tags, content='', columnsize=0, tokenize='ascii');
INSERT INTO documents VALUES('d0812c16e8efdc921','0812c16e8efdc92146905783583ed17fd05093d32e08a5651412122921da1776',1951,'trang.html',1,0,'2026-11-30T01:37:52.891+00:00','2026.11.1','1.txt','txt',NULL,'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2017 của Cụm thi đua số 35','2017-12-30T08:00','Hội nghị tổng kết công tác thi đua, khen thưởng năm 2017 của Cụm thi đua số 35
Ngày 2/12/2017, Cụm thi đua số 35 tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2017 của Cụm thi đua số 35.
Dự hội nghị có TS Dương Bích Hưng, Giám đốc Chi cục Thuế An Trạch 61. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Dự hội nghị có TS Hoàng Thị Phúc, Giám đốc Chi cục Thuế An Trạch 61. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Cụm thi đua số 35 gồm 1 đơn vị: Chi cục Thuế An Trạch 61. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Cụm đề nghị tặng Huân chương Lao động hạng Ba cho Chi cục Thuế An Trạch 61.
- Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số 97 của ngành.
Hội nghị nghe 1 tham luận. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Tin, ảnh: Đỗ Văn Sơn');
INSERT INTO documents VALUES('d7d474d63c257cac2','7d474d63c257cac265963b072589564d4a4ac8d064048ba78ccdab4943f50fa8',1947,'trang.html',2,1,'2026-11-30T01:37:52.944+00:00','2026.11.1','2.txt','txt',NULL,'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2018 của Cụm thi đua số 15','2018-12-30T08:00','Hội nghị tổng kết công tác thi đua, khen thưởng năm 2018 của Cụm thi đua số 15
Ngày 3/12/2018, Cụm thi đua số 15 tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2018 của Cụm thi đua số 15.
Dự hội nghị có TS Nguyễn Thị Loan, Giám đốc Chi cục Thuế Hoà Lộc 33. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Dự hội nghị có TS Trần Hồng Quý, Giám đốc Chi cục Thuế Hoà Lộc 33. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Cụm thi đua số 15 gồm 1 đơn vị: Chi cục Thuế Hoà Lộc 33. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Cụm đề nghị tặng Chiến sĩ thi đua cơ sở cho Chi cục Thuế Hoà Lộc 33.
- Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số 622 của ngành.
Hội nghị nghe 1 tham luận. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Tin, ảnh: Nguyễn Thu Quý');
INSERT INTO documents VALUES('d985adc7f4118b10e','985adc7f4118b10e90ad7df5514e542fd6370c1f4bddb3b8ddf624ec12f9e445',1915,'báo cáo.txt',1,1,'2026-11-30T01:37:52.987+00:00','2026.11.1','3.txt','txt',NULL,'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2019 của Cụm thi đua số 61','2019-12-30T08:00','Hội nghị tổng kết công tác thi đua, khen thưởng năm 2019 của Cụm thi đua số 61
Ngày 4/12/2019, Cụm thi đua số 61 tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2019 của Cụm thi đua số 61.
Dự hội nghị có TS Dương Xuân Anh, Giám đốc Công ty TNHH Long Xá 9. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Dự hội nghị có TS Vũ Thu Phúc, Giám đốc Công ty TNHH Long Xá 9. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Cụm thi đua số 61 gồm 1 đơn vị: Công ty TNHH Long Xá 9. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Cụm đề nghị tặng Chiến sĩ thi đua cơ sở cho Công ty TNHH Long Xá 9.
- Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số 931 của ngành.
Hội nghị nghe 1 tham luận. Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. 
Tin, ảnh: Đỗ Minh Giang');
INSERT INTO failures VALUES(1,'hỏng.pdf','38523c087796e5d5dd1cf9bad1fb026781a838dd9dd2cf8af58b9f6502a46778','tệp bị cắt cụt','hãy tải lại','2026-11-30T01:37:53.023+00:00',NULL);
INSERT INTO kyyeu_archive VALUES('schema','1');
INSERT INTO kyyeu_archive VALUES('layout','86bb4ec01c54fb36');
INSERT INTO kyyeu_archive VALUES('index','1b97e1b8375d5');
INSERT INTO document_authors VALUES('d0812c16e8efdc921.document_authors.1','d0812c16e8efdc921',1,'Đỗ Văn Sơn');
INSERT INTO document_authors VALUES('d7d474d63c257cac2.document_authors.1','d7d474d63c257cac2',1,'Nguyễn Thu Quý');
INSERT INTO document_authors VALUES('d985adc7f4118b10e.document_authors.1','d985adc7f4118b10e',1,'Đỗ Minh Giang');
INSERT INTO meetings VALUES('d0812c16e8efdc921.meetings.1','d0812c16e8efdc921',1,'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2017 của Cụm thi đua số 35','annual_review',NULL,'2017-12-02','2017-12-02',NULL,NULL,'năm 2017','2017-01-01','2017-12-31',0.9);
INSERT INTO meetings VALUES('d7d474d63c257cac2.meetings.1','d7d474d63c257cac2',1,'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2018 của Cụm thi đua số 15','annual_review',NULL,'2018-12-03','2018-12-03',NULL,NULL,'năm 2018','2018-01-01','2018-12-31',0.9);
INSERT INTO meetings VALUES('d985adc7f4118b10e.meetings.1','d985adc7f4118b10e',1,'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2019 của Cụm thi đua số 61','annual_review',NULL,'2019-12-04','2019-12-04',NULL,NULL,'năm 2019','2019-01-01','2019-12-31',0.9);
INSERT INTO participants VALUES('d0812c16e8efdc921.participants.1','d0812c16e8efdc921',1,'Dương Bích Hưng',0.9);
INSERT INTO participants VALUES('d0812c16e8efdc921.participants.2','d0812c16e8efdc921',2,'Hoàng Thị Phúc',0.9);
INSERT INTO participants VALUES('d7d474d63c257cac2.participants.1','d7d474d63c257cac2',1,'Nguyễn Thị Loan',0.9);
INSERT INTO participants VALUES('d7d474d63c257cac2.participants.2','d7d474d63c257cac2',2,'Trần Hồng Quý',0.9);
INSERT INTO participants VALUES('d985adc7f4118b10e.participants.1','d985adc7f4118b10e',1,'Dương Xuân Anh',0.9);
INSERT INTO participants VALUES('d985adc7f4118b10e.participants.2','d985adc7f4118b10e',2,'Vũ Thu Phúc',0.9);
INSERT INTO delegations VALUES('d0812c16e8efdc921.delegations.1','d0812c16e8efdc921',1,'đại diện các đơn vị',1,0.7);
INSERT INTO delegations VALUES('d7d474d63c257cac2.delegations.1','d7d474d63c257cac2',1,'đại diện các đơn vị',1,0.7);
INSERT INTO delegations VALUES('d985adc7f4118b10e.delegations.1','d985adc7f4118b10e',1,'đại diện các đơn vị',1,0.7);
INSERT INTO clusters VALUES('d0812c16e8efdc921.clusters.1','d0812c16e8efdc921',1,'Cụm thi đua số 35',1,0.95);
INSERT INTO clusters VALUES('d7d474d63c257cac2.clusters.1','d7d474d63c257cac2',1,'Cụm thi đua số 15',1,0.95);
INSERT INTO clusters VALUES('d985adc7f4118b10e.clusters.1','d985adc7f4118b10e',1,'Cụm thi đua số 61',1,0.95);
INSERT INTO decisions VALUES('d0812c16e8efdc921.decisions.1','d0812c16e8efdc921',1,'directive','Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số 97 của ngành','Dương Bích Hưng',0.85);
INSERT INTO decisions VALUES('d7d474d63c257cac2.decisions.1','d7d474d63c257cac2',1,'directive','Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số 622 của ngành','Nguyễn Thị Loan',0.85);
INSERT INTO decisions VALUES('d985adc7f4118b10e.decisions.1','d985adc7f4118b10e',1,'directive','Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số 931 của ngành','Dương Xuân Anh',0.85);
INSERT INTO awards VALUES('d0812c16e8efdc921.awards.1','d0812c16e8efdc921',1,'Huân chương Lao động hạng Ba','Chủ tịch UBND tỉnh','Chi cục Thuế An Trạch 61',1,'proposed',2017,0.8);
INSERT INTO awards VALUES('d7d474d63c257cac2.awards.1','d7d474d63c257cac2',1,'Chiến sĩ thi đua cơ sở','Chủ tịch UBND tỉnh','Chi cục Thuế Hoà Lộc 33',1,'proposed',2018,0.8);
INSERT INTO awards VALUES('d985adc7f4118b10e.awards.1','d985adc7f4118b10e',1,'Chiến sĩ thi đua cơ sở','Chủ tịch UBND tỉnh','Công ty TNHH Long Xá 9',1,'proposed',2019,0.8);
INSERT INTO cited_documents VALUES('d0812c16e8efdc921.cited_documents.1','d0812c16e8efdc921',1,'1-CT/TW','Chỉ thị',NULL,0.6);
INSERT INTO cited_documents VALUES('d7d474d63c257cac2.cited_documents.1','d7d474d63c257cac2',1,'2-CT/TW','Chỉ thị',NULL,0.6);
INSERT INTO cited_documents VALUES('d985adc7f4118b10e.cited_documents.1','d985adc7f4118b10e',1,'3-CT/TW','Chỉ thị',NULL,0.6);
INSERT INTO figures VALUES('d0812c16e8efdc921.figures.1','d0812c16e8efdc921',1,'tham luận',1,0.9);
INSERT INTO figures VALUES('d7d474d63c257cac2.figures.1','d7d474d63c257cac2',1,'tham luận',1,0.9);
INSERT INTO figures VALUES('d985adc7f4118b10e.figures.1','d985adc7f4118b10e',1,'tham luận',1,0.9);
INSERT INTO issues VALUES('d0812c16e8efdc921.issues.1','d0812c16e8efdc921',1,'count','Số đơn vị không khớp.');
INSERT INTO issues VALUES('d7d474d63c257cac2.issues.1','d7d474d63c257cac2',1,'count','Số đơn vị không khớp.');
INSERT INTO issues VALUES('d985adc7f4118b10e.issues.1','d985adc7f4118b10e',1,'count','Số đơn vị không khớp.');
INSERT INTO document_blocks VALUES('d0812c16e8efdc921.document_blocks.1','d0812c16e8efdc921',1,'headline',0,78,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d0812c16e8efdc921.document_blocks.2','d0812c16e8efdc921',2,'paragraph',79,200,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d0812c16e8efdc921.document_blocks.3','d0812c16e8efdc921',3,'paragraph',201,482,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d0812c16e8efdc921.document_blocks.4','d0812c16e8efdc921',4,'paragraph',483,763,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d0812c16e8efdc921.document_blocks.5','d0812c16e8efdc921',5,'paragraph',764,1033,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d0812c16e8efdc921.document_blocks.6','d0812c16e8efdc921',6,'paragraph',1034,1109,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d0812c16e8efdc921.document_blocks.7','d0812c16e8efdc921',7,'paragraph',1110,1225,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d0812c16e8efdc921.document_blocks.8','d0812c16e8efdc921',8,'paragraph',1226,1464,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d0812c16e8efdc921.document_blocks.9','d0812c16e8efdc921',9,'byline',1465,1485,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d7d474d63c257cac2.document_blocks.1','d7d474d63c257cac2',1,'headline',0,78,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d7d474d63c257cac2.document_blocks.2','d7d474d63c257cac2',2,'paragraph',79,200,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d7d474d63c257cac2.document_blocks.3','d7d474d63c257cac2',3,'paragraph',201,481,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d7d474d63c257cac2.document_blocks.4','d7d474d63c257cac2',4,'paragraph',482,760,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d7d474d63c257cac2.document_blocks.5','d7d474d63c257cac2',5,'paragraph',761,1029,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d7d474d63c257cac2.document_blocks.6','d7d474d63c257cac2',6,'paragraph',1030,1098,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d7d474d63c257cac2.document_blocks.7','d7d474d63c257cac2',7,'paragraph',1099,1215,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d7d474d63c257cac2.document_blocks.8','d7d474d63c257cac2',8,'paragraph',1216,1454,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d7d474d63c257cac2.document_blocks.9','d7d474d63c257cac2',9,'byline',1455,1479,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d985adc7f4118b10e.document_blocks.1','d985adc7f4118b10e',1,'headline',0,78,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d985adc7f4118b10e.document_blocks.2','d985adc7f4118b10e',2,'paragraph',79,200,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d985adc7f4118b10e.document_blocks.3','d985adc7f4118b10e',3,'paragraph',201,479,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d985adc7f4118b10e.document_blocks.4','d985adc7f4118b10e',4,'paragraph',480,755,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d985adc7f4118b10e.document_blocks.5','d985adc7f4118b10e',5,'paragraph',756,1023,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d985adc7f4118b10e.document_blocks.6','d985adc7f4118b10e',6,'paragraph',1024,1091,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d985adc7f4118b10e.document_blocks.7','d985adc7f4118b10e',7,'paragraph',1092,1208,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d985adc7f4118b10e.document_blocks.8','d985adc7f4118b10e',8,'paragraph',1209,1447,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO document_blocks VALUES('d985adc7f4118b10e.document_blocks.9','d985adc7f4118b10e',9,'byline',1448,1471,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO evidence VALUES('d0812c16e8efdc921.meetings.1.evidence.1','d0812c16e8efdc921','d0812c16e8efdc921.meetings.1',1,79,119,'Ngày 2/12/2017, Cụm thi đua số 35 tổ chứ',NULL,NULL);
INSERT INTO evidence VALUES('d0812c16e8efdc921.participants.1.evidence.1','d0812c16e8efdc921','d0812c16e8efdc921.participants.1',2,219,234,'Dương Bích Hưng',NULL,'made-up');
INSERT INTO evidence VALUES('d0812c16e8efdc921.participants.2.evidence.1','d0812c16e8efdc921','d0812c16e8efdc921.participants.2',3,501,515,'Hoàng Thị Phúc',NULL,'made-up');
INSERT INTO evidence VALUES('d0812c16e8efdc921.delegations.1.evidence.1','d0812c16e8efdc921','d0812c16e8efdc921.delegations.1',4,796,820,'Chi cục Thuế An Trạch 61',NULL,'made-up');
INSERT INTO evidence VALUES('d0812c16e8efdc921.clusters.1.evidence.1','d0812c16e8efdc921','d0812c16e8efdc921.clusters.1',5,796,820,'Chi cục Thuế An Trạch 61',NULL,'made-up');
INSERT INTO evidence VALUES('d0812c16e8efdc921.decisions.1.evidence.1','d0812c16e8efdc921','d0812c16e8efdc921.decisions.1',6,1112,1224,'Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số 97 của ngành',NULL,'made-up');
INSERT INTO evidence VALUES('d0812c16e8efdc921.awards.1.evidence.1','d0812c16e8efdc921','d0812c16e8efdc921.awards.1',7,1051,1108,'Huân chương Lao động hạng Ba cho Chi cục Thuế An Trạch 61',NULL,'made-up');
INSERT INTO evidence VALUES('d0812c16e8efdc921.cited_documents.1.evidence.1','d0812c16e8efdc921','d0812c16e8efdc921.cited_documents.1',8,796,820,'Chi cục Thuế An Trạch 61',NULL,'made-up');
INSERT INTO evidence VALUES('d0812c16e8efdc921.figures.1.evidence.1','d0812c16e8efdc921','d0812c16e8efdc921.figures.1',9,1240,1251,'1 tham luận',NULL,'made-up');
INSERT INTO evidence VALUES('d0812c16e8efdc921.issues.1.evidence.1','d0812c16e8efdc921','d0812c16e8efdc921.issues.1',10,796,820,'Chi cục Thuế An Trạch 61',NULL,'made-up');
INSERT INTO evidence VALUES('d7d474d63c257cac2.meetings.1.evidence.1','d7d474d63c257cac2','d7d474d63c257cac2.meetings.1',1,79,119,'Ngày 3/12/2018, Cụm thi đua số 15 tổ chứ',NULL,NULL);
INSERT INTO evidence VALUES('d7d474d63c257cac2.participants.1.evidence.1','d7d474d63c257cac2','d7d474d63c257cac2.participants.1',2,219,234,'Nguyễn Thị Loan',NULL,'made-up');
INSERT INTO evidence VALUES('d7d474d63c257cac2.participants.2.evidence.1','d7d474d63c257cac2','d7d474d63c257cac2.participants.2',3,500,513,'Trần Hồng Quý',NULL,'made-up');
INSERT INTO evidence VALUES('d7d474d63c257cac2.delegations.1.evidence.1','d7d474d63c257cac2','d7d474d63c257cac2.delegations.1',4,793,816,'Chi cục Thuế Hoà Lộc 33',NULL,'made-up');
INSERT INTO evidence VALUES('d7d474d63c257cac2.clusters.1.evidence.1','d7d474d63c257cac2','d7d474d63c257cac2.clusters.1',5,793,816,'Chi cục Thuế Hoà Lộc 33',NULL,'made-up');
INSERT INTO evidence VALUES('d7d474d63c257cac2.decisions.1.evidence.1','d7d474d63c257cac2','d7d474d63c257cac2.decisions.1',6,1101,1214,'Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số 622 của ngành',NULL,'made-up');
INSERT INTO evidence VALUES('d7d474d63c257cac2.awards.1.evidence.1','d7d474d63c257cac2','d7d474d63c257cac2.awards.1',7,1047,1097,'Chiến sĩ thi đua cơ sở cho Chi cục Thuế Hoà Lộc 33',NULL,'made-up');
INSERT INTO evidence VALUES('d7d474d63c257cac2.cited_documents.1.evidence.1','d7d474d63c257cac2','d7d474d63c257cac2.cited_documents.1',8,793,816,'Chi cục Thuế Hoà Lộc 33',NULL,'made-up');
INSERT INTO evidence VALUES('d7d474d63c257cac2.figures.1.evidence.1','d7d474d63c257cac2','d7d474d63c257cac2.figures.1',9,1230,1241,'1 tham luận',NULL,'made-up');
INSERT INTO evidence VALUES('d7d474d63c257cac2.issues.1.evidence.1','d7d474d63c257cac2','d7d474d63c257cac2.issues.1',10,793,816,'Chi cục Thuế Hoà Lộc 33',NULL,'made-up');
INSERT INTO evidence VALUES('d985adc7f4118b10e.meetings.1.evidence.1','d985adc7f4118b10e','d985adc7f4118b10e.meetings.1',1,79,119,'Ngày 4/12/2019, Cụm thi đua số 61 tổ chứ',NULL,NULL);
INSERT INTO evidence VALUES('d985adc7f4118b10e.participants.1.evidence.1','d985adc7f4118b10e','d985adc7f4118b10e.participants.1',2,219,233,'Dương Xuân Anh',NULL,'made-up');
INSERT INTO evidence VALUES('d985adc7f4118b10e.participants.2.evidence.1','d985adc7f4118b10e','d985adc7f4118b10e.participants.2',3,498,509,'Vũ Thu Phúc',NULL,'made-up');
INSERT INTO evidence VALUES('d985adc7f4118b10e.delegations.1.evidence.1','d985adc7f4118b10e','d985adc7f4118b10e.delegations.1',4,788,810,'Công ty TNHH Long Xá 9',NULL,'made-up');
INSERT INTO evidence VALUES('d985adc7f4118b10e.clusters.1.evidence.1','d985adc7f4118b10e','d985adc7f4118b10e.clusters.1',5,788,810,'Công ty TNHH Long Xá 9',NULL,'made-up');
INSERT INTO evidence VALUES('d985adc7f4118b10e.decisions.1.evidence.1','d985adc7f4118b10e','d985adc7f4118b10e.decisions.1',6,1094,1207,'Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số 931 của ngành',NULL,'made-up');
INSERT INTO evidence VALUES('d985adc7f4118b10e.awards.1.evidence.1','d985adc7f4118b10e','d985adc7f4118b10e.awards.1',7,1041,1090,'Chiến sĩ thi đua cơ sở cho Công ty TNHH Long Xá 9',NULL,'made-up');
INSERT INTO evidence VALUES('d985adc7f4118b10e.cited_documents.1.evidence.1','d985adc7f4118b10e','d985adc7f4118b10e.cited_documents.1',8,788,810,'Công ty TNHH Long Xá 9',NULL,'made-up');
INSERT INTO evidence VALUES('d985adc7f4118b10e.figures.1.evidence.1','d985adc7f4118b10e','d985adc7f4118b10e.figures.1',9,1223,1234,'1 tham luận',NULL,'made-up');
INSERT INTO evidence VALUES('d985adc7f4118b10e.issues.1.evidence.1','d985adc7f4118b10e','d985adc7f4118b10e.issues.1',10,788,810,'Công ty TNHH Long Xá 9',NULL,'made-up');
INSERT INTO sources VALUES('trang.html','d0812c16e8efdc921',1,0,'2026-11-30T01:37:52.903+00:00','2026-11-30T01:37:52.903+00:00');
INSERT INTO sources VALUES('trang.html','d7d474d63c257cac2',2,1,'2026-11-30T01:37:52.946+00:00','2026-11-30T01:37:52.946+00:00');
INSERT INTO sources VALUES('báo cáo.txt','d985adc7f4118b10e',1,1,'2026-11-30T01:37:52.989+00:00','2026-11-30T01:37:52.989+00:00');
INSERT INTO search_entries VALUES(1099511627776,'d7d474d63c257cac2','d7d474d63c257cac2.participants.1',219,234,'2018','nguyễn thị loan','nguyen thi loan','Nguyễn Thị Loan – Giám đốc Chi cục Thuế Hoà Lộc 33','Học hàm, quân hàm: TS
Vai trò: Chủ trì');
INSERT INTO search_entries VALUES(1099511627777,'d7d474d63c257cac2','d7d474d63c257cac2.participants.2',500,513,'2018','trần hồng quý','tran hong quy','Trần Hồng Quý – Giám đốc Chi cục Thuế Hoà Lộc 33','Học hàm, quân hàm: TS
Vai trò: Chủ trì, Phát biểu');
INSERT INTO search_entries VALUES(1099511627778,'d7d474d63c257cac2','d7d474d63c257cac2.document_authors.1',1465,1479,'2018','nguyễn thu quý','nguyen thu quy','Nguyễn Thu Quý – tác giả bài, ảnh','');
INSERT INTO search_entries VALUES(1099511627779,'d985adc7f4118b10e','d985adc7f4118b10e.participants.1',219,233,'2019','dương xuân anh','duong xuan anh','Dương Xuân Anh – Giám đốc Công ty TNHH Long Xá 9','Học hàm, quân hàm: TS
Vai trò: Chủ trì');
INSERT INTO search_entries VALUES(1099511627780,'d985adc7f4118b10e','d985adc7f4118b10e.participants.2',498,509,'2019','vũ thu phúc','vu thu phuc','Vũ Thu Phúc – Giám đốc Công ty TNHH Long Xá 9','Học hàm, quân hàm: TS
Vai trò: Chủ trì, Phát biểu');
INSERT INTO search_entries VALUES(1099511627781,'d985adc7f4118b10e','d985adc7f4118b10e.document_authors.1',1458,1471,'2019','đỗ minh giang','do minh giang','Đỗ Minh Giang – tác giả bài, ảnh','');
INSERT INTO search_entries VALUES(2199023255552,'d7d474d63c257cac2','d7d474d63c257cac2.clusters.1.members.1',793,816,'2018 2019','chi cục thuế hòa lộc 33','chi cuc thue hoa loc 33','Chi cục Thuế Hoà Lộc 33','Thành viên Cụm thi đua số 15
Cụm trưởng Cụm thi đua số 15 năm 2018
Cụm trưởng Cụm thi đua số 15 năm 2019
Nguyễn Thị Loan: Giám đốc
Trần Hồng Quý: Giám đốc
Chiến sĩ thi đua cơ sở của Chủ tịch UBND tỉnh (đề nghị, năm 2018)');
INSERT INTO search_entries VALUES(2199023255553,'d985adc7f4118b10e','d985adc7f4118b10e.clusters.1.members.1',788,810,'2019 2020','công ty tnhh long xá 9','cong ty tnhh long xa 9','Công ty TNHH Long Xá 9','Thành viên Cụm thi đua số 61
Cụm trưởng Cụm thi đua số 61 năm 2019
Cụm trưởng Cụm thi đua số 61 năm 2020
Dương Xuân Anh: Giám đốc
Vũ Thu Phúc: Giám đốc
Chiến sĩ thi đua cơ sở của Chủ tịch UBND tỉnh (đề nghị, năm 2019)');
INSERT INTO search_entries VALUES(3298534883328,'d7d474d63c257cac2','d7d474d63c257cac2.clusters.1',793,816,'2018 2019','cụm thi đua số 15','cum thi dua so 15','Cụm thi đua số 15 – năm 2018, 2019','Năm 2018. Cụm trưởng: Chi cục Thuế Hoà Lộc 33
Năm 2019. Cụm trưởng: Chi cục Thuế Hoà Lộc 33
Thành viên: Chi cục Thuế Hoà Lộc 33
Chi cục Thuế Hoà Lộc 33: Chiến sĩ thi đua cơ sở của Chủ tịch UBND tỉnh (đề nghị, năm 2018)');
INSERT INTO search_entries VALUES(3298534883329,'d985adc7f4118b10e','d985adc7f4118b10e.clusters.1',788,810,'2019 2020','cụm thi đua số 61','cum thi dua so 61','Cụm thi đua số 61 – năm 2019, 2020','Năm 2019. Cụm trưởng: Công ty TNHH Long Xá 9
Năm 2020. Cụm trưởng: Công ty TNHH Long Xá 9
Thành viên: Công ty TNHH Long Xá 9
Công ty TNHH Long Xá 9: Chiến sĩ thi đua cơ sở của Chủ tịch UBND tỉnh (đề nghị, năm 2019)');
INSERT INTO search_entries VALUES(4398046511104,'d7d474d63c257cac2','d7d474d63c257cac2.awards.1',1047,1097,'2018','chi cục thuế hòa lộc 33','chi cuc thue hoa loc 33','Chiến sĩ thi đua cơ sở của Chủ tịch UBND tỉnh (đề nghị, năm 2018) – Chi cục Thuế Hoà Lộc 33','');
INSERT INTO search_entries VALUES(4398046511105,'d985adc7f4118b10e','d985adc7f4118b10e.awards.1',1041,1090,'2019','công ty tnhh long xá 9','cong ty tnhh long xa 9','Chiến sĩ thi đua cơ sở của Chủ tịch UBND tỉnh (đề nghị, năm 2019) – Công ty TNHH Long Xá 9','');
INSERT INTO search_entries VALUES(5497558138880,'d7d474d63c257cac2','d7d474d63c257cac2.decisions.1',1101,1214,'2018',NULL,NULL,'Yêu cầu: Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số 622 của ngành','Người, cơ quan nêu: Nguyễn Thị Loan');
INSERT INTO search_entries VALUES(5497558138881,'d985adc7f4118b10e','d985adc7f4118b10e.decisions.1',1094,1207,'2019',NULL,NULL,'Yêu cầu: Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số 931 của ngành','Người, cơ quan nêu: Dương Xuân Anh');
INSERT INTO search_entries VALUES(6597069766656,'d7d474d63c257cac2','d7d474d63c257cac2.meetings.1',79,119,'2018','hội nghị tổng kết công tác thi đua khen thưởng năm 2018 của cụm thi đua số 15','hoi nghi tong ket cong tac thi dua khen thuong nam 2018 cua cum thi dua so 15','Hội nghị tổng kết công tác thi đua, khen thưởng năm 2018 của Cụm thi đua số 15','Loại: Tổng kết
Ngày: 2018-12-03
Đơn vị tổ chức: Cụm thi đua số 15
Kỳ đánh giá: năm 2018');
INSERT INTO search_entries VALUES(6597069766657,'d985adc7f4118b10e','d985adc7f4118b10e.meetings.1',79,119,'2019','hội nghị tổng kết công tác thi đua khen thưởng năm 2019 của cụm thi đua số 61','hoi nghi tong ket cong tac thi dua khen thuong nam 2019 cua cum thi dua so 61','Hội nghị tổng kết công tác thi đua, khen thưởng năm 2019 của Cụm thi đua số 61','Loại: Tổng kết
Ngày: 2019-12-04
Đơn vị tổ chức: Cụm thi đua số 61
Kỳ đánh giá: năm 2019');
INSERT INTO search_entries VALUES(7696581394432,'d7d474d63c257cac2','d7d474d63c257cac2',0,78,'2018',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394433,'d7d474d63c257cac2','d7d474d63c257cac2',79,200,'2018',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394434,'d7d474d63c257cac2','d7d474d63c257cac2',201,481,'2018',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394435,'d7d474d63c257cac2','d7d474d63c257cac2',482,760,'2018',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394436,'d7d474d63c257cac2','d7d474d63c257cac2',761,1029,'2018',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394437,'d7d474d63c257cac2','d7d474d63c257cac2',1030,1098,'2018',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394438,'d7d474d63c257cac2','d7d474d63c257cac2',1099,1215,'2018',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394439,'d7d474d63c257cac2','d7d474d63c257cac2',1216,1454,'2018',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394440,'d7d474d63c257cac2','d7d474d63c257cac2',1455,1479,'2018',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394441,'d985adc7f4118b10e','d985adc7f4118b10e',0,78,'2019',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394442,'d985adc7f4118b10e','d985adc7f4118b10e',79,200,'2019',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394443,'d985adc7f4118b10e','d985adc7f4118b10e',201,479,'2019',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394444,'d985adc7f4118b10e','d985adc7f4118b10e',480,755,'2019',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394445,'d985adc7f4118b10e','d985adc7f4118b10e',756,1023,'2019',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394446,'d985adc7f4118b10e','d985adc7f4118b10e',1024,1091,'2019',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394447,'d985adc7f4118b10e','d985adc7f4118b10e',1092,1208,'2019',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394448,'d985adc7f4118b10e','d985adc7f4118b10e',1209,1447,'2019',NULL,NULL,'','');
INSERT INTO search_entries VALUES(7696581394449,'d985adc7f4118b10e','d985adc7f4118b10e',1448,1471,'2019',NULL,NULL,'','');
INSERT INTO meeting_organizers VALUES('d0812c16e8efdc921.meetings.1.organizers.1','d0812c16e8efdc921','d0812c16e8efdc921.meetings.1',1,'Cụm thi đua số 35');
INSERT INTO meeting_organizers VALUES('d7d474d63c257cac2.meetings.1.organizers.1','d7d474d63c257cac2','d7d474d63c257cac2.meetings.1',1,'Cụm thi đua số 15');
INSERT INTO meeting_organizers VALUES('d985adc7f4118b10e.meetings.1.organizers.1','d985adc7f4118b10e','d985adc7f4118b10e.meetings.1',1,'Cụm thi đua số 61');
INSERT INTO participant_titles VALUES('d0812c16e8efdc921.participants.1.titles.1','d0812c16e8efdc921','d0812c16e8efdc921.participants.1',1,'TS');
INSERT INTO participant_titles VALUES('d0812c16e8efdc921.participants.2.titles.1','d0812c16e8efdc921','d0812c16e8efdc921.participants.2',2,'TS');
INSERT INTO participant_titles VALUES('d7d474d63c257cac2.participants.1.titles.1','d7d474d63c257cac2','d7d474d63c257cac2.participants.1',1,'TS');
INSERT INTO participant_titles VALUES('d7d474d63c257cac2.participants.2.titles.1','d7d474d63c257cac2','d7d474d63c257cac2.participants.2',2,'TS');
INSERT INTO participant_titles VALUES('d985adc7f4118b10e.participants.1.titles.1','d985adc7f4118b10e','d985adc7f4118b10e.participants.1',1,'TS');
INSERT INTO participant_titles VALUES('d985adc7f4118b10e.participants.2.titles.1','d985adc7f4118b10e','d985adc7f4118b10e.participants.2',2,'TS');
INSERT INTO participant_positions VALUES('d0812c16e8efdc921.participants.1.positions.1','d0812c16e8efdc921','d0812c16e8efdc921.participants.1',1,'Giám đốc Chi cục Thuế An Trạch 61','Giám đốc','Chi cục Thuế An Trạch 61');
INSERT INTO participant_positions VALUES('d0812c16e8efdc921.participants.2.positions.1','d0812c16e8efdc921','d0812c16e8efdc921.participants.2',2,'Giám đốc Chi cục Thuế An Trạch 61','Giám đốc','Chi cục Thuế An Trạch 61');
INSERT INTO participant_positions VALUES('d7d474d63c257cac2.participants.1.positions.1','d7d474d63c257cac2','d7d474d63c257cac2.participants.1',1,'Giám đốc Chi cục Thuế Hoà Lộc 33','Giám đốc','Chi cục Thuế Hoà Lộc 33');
INSERT INTO participant_positions VALUES('d7d474d63c257cac2.participants.2.positions.1','d7d474d63c257cac2','d7d474d63c257cac2.participants.2',2,'Giám đốc Chi cục Thuế Hoà Lộc 33','Giám đốc','Chi cục Thuế Hoà Lộc 33');
INSERT INTO participant_positions VALUES('d985adc7f4118b10e.participants.1.positions.1','d985adc7f4118b10e','d985adc7f4118b10e.participants.1',1,'Giám đốc Công ty TNHH Long Xá 9','Giám đốc','Công ty TNHH Long Xá 9');
INSERT INTO participant_positions VALUES('d985adc7f4118b10e.participants.2.positions.1','d985adc7f4118b10e','d985adc7f4118b10e.participants.2',2,'Giám đốc Công ty TNHH Long Xá 9','Giám đốc','Công ty TNHH Long Xá 9');
INSERT INTO participant_roles VALUES('d0812c16e8efdc921.participants.1.roles.1','d0812c16e8efdc921','d0812c16e8efdc921.participants.1',1,'chair');
INSERT INTO participant_roles VALUES('d0812c16e8efdc921.participants.2.roles.1','d0812c16e8efdc921','d0812c16e8efdc921.participants.2',2,'chair');
INSERT INTO participant_roles VALUES('d0812c16e8efdc921.participants.2.roles.2','d0812c16e8efdc921','d0812c16e8efdc921.participants.2',3,'speaker');
INSERT INTO participant_roles VALUES('d7d474d63c257cac2.participants.1.roles.1','d7d474d63c257cac2','d7d474d63c257cac2.participants.1',1,'chair');
INSERT INTO participant_roles VALUES('d7d474d63c257cac2.participants.2.roles.1','d7d474d63c257cac2','d7d474d63c257cac2.participants.2',2,'chair');
INSERT INTO participant_roles VALUES('d7d474d63c257cac2.participants.2.roles.2','d7d474d63c257cac2','d7d474d63c257cac2.participants.2',3,'speaker');
INSERT INTO participant_roles VALUES('d985adc7f4118b10e.participants.1.roles.1','d985adc7f4118b10e','d985adc7f4118b10e.participants.1',1,'chair');
INSERT INTO participant_roles VALUES('d985adc7f4118b10e.participants.2.roles.1','d985adc7f4118b10e','d985adc7f4118b10e.participants.2',2,'chair');
INSERT INTO participant_roles VALUES('d985adc7f4118b10e.participants.2.roles.2','d985adc7f4118b10e','d985adc7f4118b10e.participants.2',3,'speaker');
INSERT INTO cluster_members VALUES('d0812c16e8efdc921.clusters.1.members.1','d0812c16e8efdc921','d0812c16e8efdc921.clusters.1',1,'Chi cục Thuế An Trạch 61');
INSERT INTO cluster_members VALUES('d7d474d63c257cac2.clusters.1.members.1','d7d474d63c257cac2','d7d474d63c257cac2.clusters.1',1,'Chi cục Thuế Hoà Lộc 33');
INSERT INTO cluster_members VALUES('d985adc7f4118b10e.clusters.1.members.1','d985adc7f4118b10e','d985adc7f4118b10e.clusters.1',1,'Công ty TNHH Long Xá 9');
INSERT INTO cluster_terms VALUES('d0812c16e8efdc921.clusters.1.terms.1','d0812c16e8efdc921','d0812c16e8efdc921.clusters.1',1,2017,'Chi cục Thuế An Trạch 61');
INSERT INTO cluster_terms VALUES('d0812c16e8efdc921.clusters.1.terms.2','d0812c16e8efdc921','d0812c16e8efdc921.clusters.1',2,2018,'Chi cục Thuế An Trạch 61');
INSERT INTO cluster_terms VALUES('d7d474d63c257cac2.clusters.1.terms.1','d7d474d63c257cac2','d7d474d63c257cac2.clusters.1',1,2018,'Chi cục Thuế Hoà Lộc 33');
INSERT INTO cluster_terms VALUES('d7d474d63c257cac2.clusters.1.terms.2','d7d474d63c257cac2','d7d474d63c257cac2.clusters.1',2,2019,'Chi cục Thuế Hoà Lộc 33');
INSERT INTO cluster_terms VALUES('d985adc7f4118b10e.clusters.1.terms.1','d985adc7f4118b10e','d985adc7f4118b10e.clusters.1',1,2019,'Công ty TNHH Long Xá 9');
INSERT INTO cluster_terms VALUES('d985adc7f4118b10e.clusters.1.terms.2','d985adc7f4118b10e','d985adc7f4118b10e.clusters.1',2,2020,'Công ty TNHH Long Xá 9');
DELETE FROM search_words_data;
INSERT INTO search_words_data VALUES(1,X'22890A890A26');
INSERT INTO search_words_data VALUES(10,X'000000000104090004010103020102030102040102');
INSERT INTO search_words_data VALUES(137438953473,X'00000F560330303281C08080808000081A01011A01013181E08080808004080801010803080501010502013281C080808080000819010119A08080808001080401010401013281E0808080800108030101030203303137C080808080000C172401011724A08080808000100805310101080531A080808080000810010110C08080808000100D0D1201010D0D12A08080808000080D01010D010C051501010515040138C080808080000820010120A080808080000C090E0101090E01023335C08080808000100E090B01010E090BA080808080000806010106E080808080000C131201011312A080808080000813010113010C0A1601010A1603080601010601023631A08080808000080C01010C01080C01010C9FFFFFFFFF7F0807010107A0808080800014130C0A080101130C0A08A080808080000816010116E0808080800208110101110108110101110108100101100108120101120102393781A08080808000081B01011BC0808080800608190101190102616EA08080808000080A01010A01080A01010A9FFFFFFFFF7F0805010105A0808080800014110C0A080101110C0A08A080808080000814010114E08080808002080F01010F01080F01010F01080E01010E010810010110030168A08080808002020881C08080808006020301026261C080808080000830010130A080808080000831010131A080808080000807010107E08080808005080B01010B030169A0808080800202070203696368A080808080000203A080808080000222E080808080000223C08080808002020803026575A0808080800102170304E1BB8375A08080808001060101170203C3A069A08080808002060101070303AD6368A0808080800006010103A0808080800006010122E0808080800006010123C0808080800206010108010363616381A0808080800004040DC0808080800202150102150102140204020D01020B03016E81A080808080000207C08080808006020503017581A08080808000020302026869A0808080800008070101070108070101079FFFFFFFFF7F0802010102A08080808000140E0C0A0801010E0C0A08A080808080000811010111E08080808002080C01010C01080C01010C01080B01010B01080D01010D04026E6881A080808080000218C08080808006021603016F81E08080808005080C01010C030175A0808080800002140102149FFFFFFFFF7F0232A080808080000233A08080808000020904016381C08080808000021EA08080808001020C04036F6E67C08080808000022CA08080808000022DA080808080000203E0808080800502070304C3AD6E6881A0808080800006010118C08080808006060101160306C6B0C6A16E67C080808080000601012CA080808080000601012DA0808080800006010103E08080808005060101070303E1BBA7A080808080000601011401060101149FFFFFFFFF7F06010132A0808080800006010133A08080808000060101090502A96381C080808080000601011EA080808080010601010C02016F81A08080808000040C15C08080808002020501020503020A03026E6781C080808080000206A08080808000020601021102027561C080808080000231A080808080000232A080808080000208A08080808000021CA08080808000020EA08080808000020E01021901022F01022F01022E02021A010225030163A0808080800002080102089FFFFFFFFF7F0203A08080808000080F0C0A08A080808080000212E08080808002020D01020D01020C01020E03016DC080808080000A0A07040904A0808080800006020C0CE08080808000040F12A08080808000020F010406160302020102020203C3A16381A08080808000080101040DC08080808002060101150106010115010601011402080101020D010601010B0301B381A080808080000601010CC08080808002060101050106010105030601010A0303B46E6781C0808080800006010106A080808080000601010601060101110202C6A181A080808080000601011F0204E1BAA76E81A0808080800006010107C080808080060601010505017581A08080808000060101030303BBA563A080808080000601010801060101089FFFFFFFFF7F06010103A080808080000C01010F0C0A08A0808080800006010112E080808080020601010D010601010D010601010C010601010E05016DC080808080000E01010A07040904A080808080000A0101020C0CE080808080000801010F12A080808080000601010F010801010616030601010201060101020402A761C0808080800006010131A0808080800006010132A0808080800006010108A080808080000601011CA080808080000601010EA080808080000601010E0106010119010601012F010601012F010601012E020601011A01060101250102646181E08080808002021801021801021703020E03026E6881C080808080000225020165C080808080000236A080808080000237A08080808000020DE0808080800502030202696181E08080808002023001023001022F0302260302656E81E08080808002023701023701023603022D03026E6881E08080808002022701022701022603021D02016FA08080808002020281C080808080060204030163A0808080800002060102069FFFFFFFFF7F04250781A08080808002020B01020B03016E81A080808080000205A08080808000021BA0808080800202160102160104090E02020301020C040167C08080808000022EA08080808000022FA080808080000205E08080808005020902017581E080808080020202010202030161C08080808000060C090BA080808080000204C080808080000213A0808080800006090A12A0808080800004090A0106080E0A03020402021103026F6381E0808080800204221B0104221B0104211B0304181B04026E67A080808080000202A080808080000221E080808080000222C0808080800202070206C6B0C6A16E67A0808080800006010102A0808080800006010121E0808080800006010122C08080808002060101070203E1BBB181E08080808002060101020106010102010367616E81A080808080000214C08080808006021202026961A080808080020206819FFFFFFFFF7E022604016DA0808080800002050102059FFFFFFFFF7F04240781A08080808002020A01020A04016F81E0808080800208230101230108230101230108220101220308190101190302C3A181C080808080000601012605016DA080808080000601010501060101059FFFFFFFFF7F080101240781A080808080020601010A010601010A0303E1BAA3A080808080020601010602026F6D81E08080808004020703017081E08080808002022401022401022303021A0203C3B37081E080808080020601012401060101240106010123030601011A0204E1BAAF6E81A0808080800006010114C08080808006060101120303BB936D81E0808080800406010107010368616DA08080808000040E0401040E0403026E67C08080808000022FA080808080000230A080808080000206E08080808005020A020369657581A08080808000020DC08080808006020B03026E6881E08080808002023801023801023703022E0304E1BB877581A080808080000601010DC080808080060601010B02036F616E81E08080808002021D01021D01021C030213050167A0808080800102029FFFFFFFFF7F022681A080808080030207030163A08080808000020D01020D03016981C080808080000202A08080808000020201020D0104032D0104032D01022D030402240303C3A06E81E080808080020601011D010601011D010601011C0306010113060167A08080808001060101029FFFFFFFFF7F0601012681A0808080800306010107020375616EC08080808000022BA08080808000022CA080808080000202E08080808005020603026E67A080808080000204A080808080000223E080808080000224C0808080800202090303C3A26EC080808080000601012BA080808080000601012CA0808080800006010102E08080808005060101060203C3A06DA080808080000801010E04010801010E040303AC6E6881E080808080020601013801060101380106010137030601012E0204C6B06E67A0808080800006010104A0808080800006010123E0808080800006010124C08080808002060101090205E1BAA16E67C080808080000601012FA0808080800006010130A0808080800006010106E080808080050601010A0303BB8D63A080808080000601010D010601010D0402996981C0808080800006010102A0808080800006010102010601010D01080101032D01080101032D010601012D03080101022401036B657481C08080808000040513A080808080000205010210020368616381E08080808002021901021901021803020F04016981A08080808000080B01010BC08080808006080901010904016E81E08080808002021C01021C01021B0302120302656E81C08080808000080A01010AA08080808000080A01010A01081501011503016F81E08080808002021B01021B01021A0302110302C3B381E080808080020601011B010601011B010601011A03060101110303C4836E81E080808080020601011C010601011C010601011B03060101120304E1BAAF6381E080808080020601011901060101190106010118030601010F0203696E6881E08080808002082B01012B01082B01012B01082A01012A03082101012102017981C0808080800002240204E1BABF7481C080808080000801010513A080808080000601010501060101100302BBB381C080808080000601012401036C616FC08080808000082D01012DA08080808000082E01012EA080808080000804010104E08080808005080801010802036F616981C0808080800002140304E1BAA16981C0808080800006010114020375616E81E0808080800702070304E1BAAD6E81E080808080070601010701036E616DC0808080800006160B1BA080808080000807050C27A08080808000020FC08080808000040C1DA08080808000020C0102170102130102130102120302090202657581A080808080000221020467616E6881A08080808000021DC08080808006021B04017981C080808080000217A0808080800102020302686581E080808080070804010104040169C080808080000237A080808080000238A08080808000020EC080808080000203A08080808000020301020E0102040102040202040202030403E1BB8BC0808080800006010137A0808080800006010138A080808080000601010EC0808080800006010103A0808080800006010103010601010E01060101040106010104020601010402060101030303756F6981A08080808000021E0304C3A06E6881A080808080000601011DC080808080060601011B05017981C0808080800006010117A08080808001060101020410151A0F4E1B44591B5914300B250C100F2D24140C59150F2614251B3032191B18463A3430221F0F1B0E4E425E160D23161616142329230F3B1A243015161523210F2D0F0D151F1B10122416161B171C0E261F2225242D161F2E2F14351A171A1521151E1F20230C210F310E110E11420D1714103A500E1B');
INSERT INTO search_words_data VALUES(137438953474,X'00000F5C09306E67C6B0E1BB9D6981A080808080000601011E020368616E81E08080808002023501023501023403022B030369656D81A080808080000216C08080808002022001022001021F0202140102160404E1BB876D81A0808080800006010116C08080808002060101200106010120010601011F020601011401060101160303C3A26E81E080808080020601013501060101350106010134030601012B0203C3AA7581A08080808000060101210203C4836DC080808080000A0101160B1BA080808080000C010107050C27A080808080000601010FC080808080000801010C1DA080808080000601010C0106010117010601011301060101130106010112030601010901026F6E81E08080808002022601022601022503021C01047068616E81E08080808002022501022501022403021B040174A08080808001021681C08080808001022901022901022803021F03036F6E6781A080808080000810010110C08080808006080E01010E03027563A0808080800102049FFFFFFFFF7F022881A08080808002021A0104091301021903021004036F6E6781E0808080800202310102310102300302270303C3A174A080808080010601011681C080808080010601012901060101290106010128030601011F0402BA63A08080808001060101049FFFFFFFFF7F0601012881A08080808003060101090306C6B0C6A16E6781E08080808002060101310106010131010601013003060101270304E1BAA76E81E080808080020601012501060101250106010124030601011B0403BBA56381E080808080020601011A010601011A01060101190306010110010371756181A08080808000020EC08080808002081401011401081401011401081301011302020C01080A01010A04016EA08080808000020F01020FFFFFFFFFFF7F0820010120C08080808002083C01013C01083C01013C01083B01013B0308320101320303C3A26EA080808080000601010F010601010F0303E1BAA381A080808080000601010EC080808080060601010C0104726F6E6781E08080808002023601023601023503022C0205E1BB996E6781E080808080020601013601060101360106010135030601012C0102736FC08080808000060D090BA080808080000205C08080808000021AA08080808000041212A0808080800002120104091603020502021803016EA08080808002020481C0808080800602060203C6A16EA080808080020601010481C08080808006060101060203E1BB91C080808080000A01010D090BA0808080800006010105C080808080000601011AA080808080000801011212A0808080800006010112010801010916030601010502060101180103746163A080808080020205819FFFFFFFFF7E0207A08080808000020701021203016D81E08080808002023D01023D01023C03023303026E6781E08080808005020502016581E08080808002022C01022C01022B030222020368616D81E08080808007080601010604026E68C080808080000208A08080808000021E81808080808002021E01021E01021D030214030169A0808080800102039FFFFFFFFF7F120B090B0E01010B090BA080808080000803010103C080808080000812010112A0808080800010080A120101080A12A080808080000C080A0101080A0110070E0A0101070E0A02020801080301010302081001011003027565A0808080800002090102099FFFFFFFFF7F0204A0808080800008100C0A08A080808080000213E08080808002020E01020E01020D01020F04036F6E6781C08080808000020BA08080808000020B0102160403E1BABFA080808080000601010901060101099FFFFFFFFF7F06010104A080808080000C0101100C0A08A0808080800006010113E080808080020601010E010601010E010601010D010601010F0304C3A06E68C0808080800006010108A080808080000601011E818080808080020601011E010601011E010601011D03060101140307C6B0E1BB9F6E6781C080808080000601010BA080808080000601010B01060101160303E1BB8BA08080808001060101039FFFFFFFFF7F0601012781A08080808003060101080203696368C080808080000233A080808080000234A08080808000020A0302656E81E08080808002043903010439030104380303042F0304017081A080808080000208C08080808006020603016E81E080808080080802010102040168C080808080000235A080808080000236A08080808000020C0303C3AA6E81E080808080020601013901060101390106010138030601012F0304E1BABF6E81E080808080020601013A010601013A0106010139030601013006017081A0808080800006010108C080808080060601010602016F81C08080808000021DA08080808001020B03026E6781C08080808000040413A08080808000020401020F03017481E08080808002021F01021F01021E030215020472616368A08080808000020B01020B9FFFFFFFFF7F0206A0808080800008120C0A08A080808080000215E08080808002021001021001020F01021104016F81A080808080000211C08080808006020F030169A080808080000215010215FFFFFFFFFF7F0219C0808080800602170402656E81A08080808000020AC08080808002022A01022A0102290202080102200404E1BB836E81A080808080000601010AC080808080020601012A010601012A01060101290206010108010601012003016FA08080808000021301021304026E6781E0808080800208120101120108120101120108110101110308080101080304756F6E67C0808080800004100BA08080808000040D0C040379656E81E08080808002023401023401023303022A0504E1BB816E81E080808080020601013401060101340106010133030601012A0303C3A06F81A0808080800006010111C080808080060601010F0401ACA080808080000601011501060101150401B2A080808080000601011301060101130307C6B0E1BB9F6E67C08080808000080101100BA080808080000801010D0C0305E1BAA16368A080808080000601010B010601010B9FFFFFFFFF7F06010106A080808080000C0101120C0A08A0808080800006010115E08080808002060101100106010110010601010F01060101110402BB8B81A0808080800006010119C0808080800606010117020173A08080808000081101011101081101011181C0808080800108060101060108060101060202756381A080808080000209C080808080060207030379656E81E0808080800202330102330102320302290403C3AA6E81E08080808002060101330106010133010601013203060101290203C3A163A0808080800206010105819FFFFFFFFF7E06010107A080808080000601010701060101120302A26D81E080808080020601013D010601013D010601013C03060101330205E1BAB76E6781E08080808005060101050401BF81E080808080020601012C010601012C010601012B03060101220304BB896E68C0808080800006010135A0808080800006010136A080808080000601010C04038B6368C0808080800006010133A0808080800006010134A080808080000601010A0402917481E080808080020601011F010601011F010601011E030601011504019581C080808080000601011DA080808080010601010B05026E6781C080808080000801010413A0808080800006010104010601010F0402A56381A0808080800006010109C0808080800606010107010475626E64C080808080000834010134A080808080000835010135A08080808000080B01010B0102766181E08080808002022801022801022703021E030169A08080808000081201011201081201011203016EA08080808002020381C08080808006020502016981A080808080000206A08080808000021CA08080808002021701021701040A0E02020401020D0302656381E08080808002023201023201023103022804016EC080808080000209A08080808000021F0303C3AA6EC0808080800006010109A080808080000601011F0304E1BB876381E080808080020601013201060101320106010131030601012802026F6981A080808080000215C08080808006021302017581A080808080000217C0808080800202210102210102200202150102170202C3A081E080808080020601012801060101280106010127030601011E0203C4836EA080808080020601010381C08080808006060101050203E1BB8B81A0808080800006010106A080808080000601011CA08080808002060101170106010117010801010A0E0206010104010601010D04029B6981A0808080800006010115C08080808006060101130401A581A0808080800006010117C080808080020601012101060101210106010120020601011501060101170102786181E08080808002022D01022D01022C0302230202C3A381E080808080020601012D010601012D010601012C030601012301057932303137A0808080800006010202010601020201060102029FFFFFFFFF7E06010202A0808080800006010202A0808080800006010202A0808080800006010202A0808080800006010202A080808080000601020201060102020106010202010601020201060102020106010202010601020201060102020106010202050138C0808080800006010203A08080808000060102030202657581A0808080800002020203C3AA7581A08080808000060101020107C49169E1BB836E81E080808080020601013701060101370106010136030601012D03027561C080808080000A01010C090BA0808080800006010104C0808080800006010113A080808080000A0101090A12A08080808000080101090A010A0101080E0A030601010402060101110304C3A16E6881C08080808000060101250401A381E080808080020601011801060101180106010117030601010E0303C6A16E81A0808080800006010105A080808080000601011BA0808080800206010116010601011601080101090E0206010103010601010C0405B0E1BBA36381E08080808002080101221B01080101221B01080101211B03080101181B0303E1BB81C0808080800006010136A0808080800006010137A080808080000601010DE080808080050601010305028B6181E08080808002060101300106010130010601012F030601012606026E6881E080808080020601012701060101270106010126030601011D05029163A080808080000601010601060101069FFFFFFFFF7F080101250781A080808080020601010B010601010B050197A080808080020601010281C08080808006060101040503996E67C080808080000601012EA080808080000601012FA0808080800006010105E08080808005060101090105E1BAA36E68A080808080020601010881C08080808006060101030203BB956E81E0808080800206010126010601041517222F1F105616181D1C2717292322201F2E36141A182139141A4A21150D151126663B194E3423241D1A140F1B1F20181419153D141E212F0E221817201A12121F50192615171F291E121D24231E181F1927161414291613192015201E1A39192C161E7F170D10234C111D39252D1E1E2E182D1C');
INSERT INTO search_words_data VALUES(137438953475,X'00060016012681E0808080800406010125030601011C');
INSERT INTO search_words_data VALUES(274877906945,X'00000F330330303281C080808080000101013181E0808080800401030102013281C0808080800001A080808080010101013281E08080808001010203303137C0808080800001A0808080800001A0808080800001C0808080800001A08080808000010101040138C0808080800001A080808080000101023335C0808080800001A0808080800001E0808080800001A08080808000010101030101023631A080808080000101019FFFFFFFFF7F01A0808080800001A0808080800001E08080808002010101010101010102393781A0808080800001C08080808006010102616EA080808080000101019FFFFFFFFF7F01A0808080800001A0808080800001E0808080800201010101010101030168A080808080020181C080808080060101026261C0808080800001A0808080800001A0808080800001E0808080800501030169A08080808002010203696368A0808080800001A0808080800001E0808080800001C080808080020103026575A08080808001010304E1BB8375A08080808001010203C3A069A08080808002010303AD6368A0808080800001A0808080800001E0808080800001C0808080800201010363616381A0808080800001C0808080800201010101010201010103016E81A0808080800001C080808080060103017581A080808080000102026869A080808080000101019FFFFFFFFF7F01A0808080800001A0808080800001E080808080020101010101010104026E6881A0808080800001C080808080060103016F81E0808080800501030175A080808080000101019FFFFFFFFF7F01A0808080800001A080808080000104016381C0808080800001A080808080010104036F6E67C0808080800001A0808080800001A0808080800001E08080808005010304C3AD6E6881A0808080800001C08080808006010306C6B0C6A16E67C0808080800001A0808080800001A0808080800001E08080808005010303E1BBA7A080808080000101019FFFFFFFFF7F01A0808080800001A08080808000010502A96381C0808080800001A080808080010102016F81A0808080800001C08080808002010101030103026E6781C0808080800001A0808080800001010102027561C0808080800001A0808080800001A0808080800001A0808080800001A0808080800001A0808080800001010101010101010102010101030163A080808080000101019FFFFFFFFF7F01A0808080800001A0808080800001E080808080020101010101010103016DC0808080800001A0808080800001E0808080800001A08080808000010101030101010203C3A16381A0808080800001C080808080020101010101020101010301B381A0808080800001C0808080800201010103010303B46E6781C0808080800001A080808080000101010202C6A181A08080808000010204E1BAA76E81A0808080800001C080808080060105017581A08080808000010303BBA563A080808080000101019FFFFFFFFF7F01A0808080800001A0808080800001E080808080020101010101010105016DC0808080800001A0808080800001E0808080800001A08080808000010101030101010402A761C0808080800001A0808080800001A0808080800001A0808080800001A0808080800001A08080808000010101010101010101020101010102646181E080808080020101010101030103026E6881C0808080800001020165C0808080800001A0808080800001A0808080800001E08080808005010202696181E08080808002010101010103010302656E81E080808080020101010101030103026E6881E080808080020101010101030102016FA080808080020181C0808080800601030163A080808080000101019FFFFFFFFF7F0181A0808080800201010103016E81A0808080800001A0808080800001A08080808002010101010102010101040167C0808080800001A0808080800001A0808080800001E080808080050102017581E08080808002010101030161C0808080800001A0808080800001C0808080800001A0808080800001A080808080000101010301020103026F6381E080808080020101010101030104026E67A0808080800001A0808080800001E0808080800001C08080808002010206C6B0C6A16E67A0808080800001A0808080800001E0808080800001C08080808002010203E1BBB181E08080808002010101010367616E81A0808080800001C080808080060102026961A0808080800201819FFFFFFFFF7E0104016DA080808080000101019FFFFFFFFF7F0181A0808080800201010104016F81E08080808002010101010103010302C3A181C080808080000105016DA080808080000101019FFFFFFFFF7F0181A080808080020101010303E1BAA3A080808080020102026F6D81E080808080040103017081E08080808002010101010103010203C3B37081E08080808002010101010103010204E1BAAF6E81A0808080800001C08080808006010303BB936D81E0808080800401010368616DA0808080800001010103026E67C0808080800001A0808080800001A0808080800001E0808080800501020369657581A0808080800001C080808080060103026E6881E08080808002010101010103010304E1BB877581A0808080800001C080808080060102036F616E81E0808080800201010101010301050167A08080808001019FFFFFFFFF7F0181A0808080800301030163A0808080800001010103016981C0808080800001A0808080800001010101010101010103010303C3A06E81E0808080800201010101010301060167A08080808001019FFFFFFFFF7F0181A0808080800301020375616EC0808080800001A0808080800001A0808080800001E080808080050103026E67A0808080800001A0808080800001E0808080800001C08080808002010303C3A26EC0808080800001A0808080800001A0808080800001E08080808005010203C3A06DA080808080000101010303AC6E6881E08080808002010101010103010204C6B06E67A0808080800001A0808080800001E0808080800001C08080808002010205E1BAA16E67C0808080800001A0808080800001A0808080800001E08080808005010303BB8D63A080808080000101010402996981C0808080800001A08080808000010101010101010101030101036B657481C0808080800001A08080808000010101020368616381E080808080020101010101030104016981A0808080800001C080808080060104016E81E08080808002010101010103010302656E81C0808080800001A0808080800001010103016F81E08080808002010101010103010302C3B381E08080808002010101010103010303C4836E81E08080808002010101010103010304E1BAAF6381E08080808002010101010103010203696E6881E080808080020101010101030102017981C08080808000010204E1BABF7481C0808080800001A080808080000101010302BBB381C080808080000101036C616FC0808080800001A0808080800001A0808080800001E080808080050102036F616981C08080808000010304E1BAA16981C0808080800001020375616E81E08080808007010304E1BAAD6E81E080808080070101036E616DC0808080800001A0808080800001A0808080800001C0808080800001A0808080800001010101010101010103010202657581A0808080800001020467616E6881A0808080800001C080808080060104017981C0808080800001A08080808001010302686581E0808080800701040169C0808080800001A0808080800001A0808080800001C0808080800001A0808080800001010101010101020102010403E1BB8BC0808080800001A0808080800001A0808080800001C0808080800001A0808080800001010101010101020102010303756F6981A08080808000010304C3A06E6881A0808080800001C080808080060105017981C0808080800001A08080808001010306C6B0E1BB9D6981A0808080800001020368616E81E0808080800201010101010301030369656D81A0808080800001C080808080020101010101020101010404E1BB876D81A0808080800001C080808080020101010101020101010303C3A26E81E08080808002010101010103010203C3AA7581A08080808000010203C4836DC0808080800001A0808080800001A0808080800001C0808080800001A08080808000010101010101010101030101026F6E81E080808080020101010101030101047068616E81E0808080800201010101010301040174A080808080010181C080808080010101010101030103036F6E6781A0808080800001C080808080060103027563A08080808001019FFFFFFFFF7F0181A080808080020101010101030104036F6E6781E08080808002010101010103010303C3A174A080808080010181C08080808001010101010103010402BA63A08080808001019FFFFFFFFF7F0181A08080808003010306C6B0C6A16E6781E08080808002010101010103010304E1BAA76E81E08080808002010101010103010403BBA56381E0808080800201010101010301010371756181A0808080800001C0808080800201010101010201010104016EA08080808000010101FFFFFFFFFF7F01C08080808002010101010103010303C3A26EA080808080000101010303E1BAA381A0808080800001C08080808006010104726F6E6781E08080808002010101010103010205E1BB996E6781E08080808002010101010103010102736FC0808080800001A0808080800001C0808080800001A0808080800001A080808080000101010301020103016EA080808080020181C08080808006010203C6A16EA080808080020181C08080808006010203E1BB91C0808080800001A0808080800001C0808080800001A0808080800001A08080808000010101030102010103746163A0808080800201819FFFFFFFFF7E01A0808080800001010103016D81E080808080020101010101030103026E6781E080808080050102016581E0808080800201010101010301020368616D81E080808080070104026E68C0808080800001A08080808000018180808080800201010101010301030169A08080808001019FFFFFFFFF7F01A0808080800001C0808080800001A0808080800001A0808080800001010102010101020103027565A080808080000101019FFFFFFFFF7F01A0808080800001A0808080800001E080808080020101010101010104036F6E6781C0808080800001A080808080000101010403E1BABFA080808080000101019FFFFFFFFF7F01A0808080800001A0808080800001E08080808002010101010101010304C3A06E68C0808080800001A080808080000181808080808002010101010103010307C6B0E1BB9F6E6781C0808080800001040C0D120B2A11242F132F12200A210B0D0C211C120B2F130B2112211524231316153A2E251C16160C150B30253A120C1F121212121D211F0D2C1220240F14131D110C1D0C0C1113150D0E2014121513190C1C13192120210E1322230E1D161312111511121314130B170C210D0E0D0E320C15120C30320D151210131C1D130D321214181420131A1A1614131C200E1414152D12142E1D110C110D20352F163022');
INSERT INTO search_words_data VALUES(274877906946,X'000406DF81E0808080800001010106307468E1BB8BA08080808001019FFFFFFFFF7F0181A08080808003010203696368C0808080800001A0808080800001A08080808000010302656E81E080808080020101010101030104017081A0808080800001C080808080060103016E81E0808080800801040168C0808080800001A0808080800001A08080808000010303C3AA6E81E08080808002010101010103010304E1BABF6E81E080808080020101010101030106017081A0808080800001C080808080060102016F81C0808080800001A080808080010103026E6781C0808080800001A0808080800001010103017481E0808080800201010101010301020472616368A080808080000101019FFFFFFFFF7F01A0808080800001A0808080800001E080808080020101010101010104016F81A0808080800001C0808080800601030169A08080808000010101FFFFFFFFFF7F01C08080808006010402656E81A0808080800001C080808080020101010101020101010404E1BB836E81A0808080800001C0808080800201010101010201010103016FA0808080800001010104026E6781E08080808002010101010103010304756F6E67C0808080800001A0808080800001040379656E81E08080808002010101010103010504E1BB816E81E08080808002010101010103010303C3A06F81A0808080800001C08080808006010401ACA080808080000101010401B2A080808080000101010307C6B0E1BB9F6E67C0808080800001A08080808000010305E1BAA16368A080808080000101019FFFFFFFFF7F01A0808080800001A0808080800001E08080808002010101010101010402BB8B81A0808080800001C0808080800601020173A0808080800001010181C080808080010101010202756381A0808080800001C0808080800601030379656E81E08080808002010101010103010403C3AA6E81E08080808002010101010103010203C3A163A0808080800201819FFFFFFFFF7E01A080808080000101010302A26D81E08080808002010101010103010205E1BAB76E6781E08080808005010401BF81E08080808002010101010103010304BB896E68C0808080800001A0808080800001A080808080000104038B6368C0808080800001A0808080800001A08080808000010402917481E080808080020101010101030104019581C0808080800001A080808080010105026E6781C0808080800001A080808080000101010402A56381A0808080800001C0808080800601010475626E64C0808080800001A0808080800001A08080808000010102766181E0808080800201010101010301030169A0808080800001010103016EA080808080020181C080808080060102016981A0808080800001A0808080800001A080808080020101010101020101010302656381E080808080020101010101030104016EC0808080800001A08080808000010303C3AA6EC0808080800001A08080808000010304E1BB876381E080808080020101010101030102026F6981A0808080800001C080808080060102017581A0808080800001C080808080020101010101020101010202C3A081E08080808002010101010103010203C4836EA080808080020181C08080808006010203E1BB8B81A0808080800001A0808080800001A0808080800201010101010201010104029B6981A0808080800001C08080808006010401A581A0808080800001C080808080020101010101020101010102786181E08080808002010101010103010202C3A381E080808080020101010101030101057932303137A0808080800001010101019FFFFFFFFF7E01A0808080800001A0808080800001A0808080800001A0808080800001A080808080000101010101010101010101010101010101050138C0808080800001A08080808000010202657581A08080808000010203C3AA7581A08080808000010107C49169E1BB836E81E080808080020101010101030103027561C0808080800001A0808080800001C0808080800001A0808080800001A08080808000010101030102010304C3A16E6881C08080808000010401A381E08080808002010101010103010303C6A16E81A0808080800001A0808080800001A080808080020101010101020101010405B0E1BBA36381E08080808002010101010103010303E1BB81C0808080800001A0808080800001A0808080800001E080808080050105028B6181E080808080020101010101030106026E6881E080808080020101010101030105029163A080808080000101019FFFFFFFFF7F0181A08080808002010101050197A080808080020181C08080808006010503996E67C0808080800001A0808080800001A0808080800001E08080808005010105E1BAA36E68A080808080020181C08080808006010203BB956E81E08080808002010101010103010E1D1A12120B1813141212151131121A1B1D0C12141314140C0C173213161313131D120F111B1A121215131B120C122112111314131A121423131A12124C110C0D172D0E1123152112121E122116');
INSERT INTO search_words_data VALUES(412316860417,X'00000F590330303381C08080808000081A01011A01013181E08080808004080801010803080501010502013281C080808080000819010119A080808080010804010104020135C08080808000100E090B01010E090BA080808080000806010106E080808080000C131201011312A080808080000813010113010C0A1601010A16030806010106010432303138C080808080000C172401011724A08080808000100805310101080531A080808080000810010110C08080808000100D0D1201010D0D12A08080808000080D01010D010C051501010515040139C080808080000820010120A080808080000C090E0101090E01013381E080808080010803010103020133A08080808000080C01010C01080C01010C9FFFFFFFFF7F0807010107A0808080800014130C0A080101130C0A08A080808080000816010116E080808080020811010111010811010111010810010110010812010112010336323281A08080808000081B01011BC0808080800608190101190103616E68A08080808002020881C0808080800602030103626169A0808080800202070203696575A0808080800102170304E1BB8375A08080808001060101170203C3A069A0808080800206010107010363616381A0808080800004040DC0808080800202150102150102140204020D01020B03016E81A080808080000207C08080808006020503017581A08080808000020302026869A0808080800008070101070108070101079FFFFFFFFF7F0802010102A08080808000140E0C0A0801010E0C0A08A080808080000811010111E08080808002080C01010C01080C01010C01080B01010B01080D01010D0402656EC08080808000022BA08080808000022CA080808080000202E08080808005020604026E6881A080808080000218C0808080800602160404E1BABF6EC080808080000601012BA080808080000601012CA0808080800006010102E080808080050601010603016F81E08080808005080C01010C030175A0808080800002140102149FFFFFFFFF7F0232A080808080000233A08080808000020904016381C08080808000021EA08080808001020C0304C3AD6E6881A0808080800006010118C08080808006060101160303E1BBA7A080808080000601011401060101149FFFFFFFFF7F06010132A0808080800006010133A08080808000060101090502A96381C080808080000601011EA080808080010601010C02016FC08080808000022FA080808080000230A080808080000206A08080808000040C15C08080808002020501020502020A01020A03026E6781C080808080000206A08080808000020601021102027561C080808080000231A080808080000232A080808080000208A08080808000021CA08080808000020EA08080808000020E01021901022F01022F01022E02021A010225030163A0808080800002080102089FFFFFFFFF7F0203A08080808000080F0C0A08A080808080000212E08080808002020D01020D01020C01020E03016DC080808080000A0A07040904A0808080800006020C0CE08080808000040F12A08080808000020F010406160302020102020203C3A16381A08080808000080101040DC08080808002060101150106010115010601011402080101020D010601010B0301B381A080808080000601010CC08080808002060101050106010105030601010A0303B46E6781C0808080800006010106A080808080000601010601060101110202C6A1C080808080000601012FA0808080800006010130A0808080800006010106A080808080000601011FC080808080050601010A0204E1BAA76E81A0808080800006010107C080808080060601010505017581A08080808000060101030303BBA563A080808080000601010801060101089FFFFFFFFF7F06010103A080808080000C01010F0C0A08A0808080800006010112E080808080020601010D010601010D010601010C010601010E05016DC080808080000E01010A07040904A080808080000A0101020C0CE080808080000801010F12A080808080000601010F010801010616030601010201060101020402A761C0808080800006010131A0808080800006010132A0808080800006010108A080808080000601011CA080808080000601010EA080808080000601010E0106010119010601012F010601012F010601012E020601011A01060101250102646181E08080808002021801021801021703020E03026E6881C080808080000225020165C080808080000236A080808080000237A08080808000020DE0808080800502030202696181E08080808002023001023001022F0302260302656E81E08080808002023701023701023603022D03026E6881E08080808002022701022701022603021D02026F63A0808080800002060102069FFFFFFFFF7F04250781A08080808002020B01020B03016E81A080808080000205A08080808000021BA0808080800202160102160104090E02020301020C02017581E080808080020202010202030161C08080808000080C090B14A0808080800004042DA080808080000205A080808080000213A0808080800006090A12A0808080800004090A0106080E0A03020401020901021103026F6381E0808080800204221B0104221B0104211B0304181B0203E1BBB181E08080808002060101020106010102010367616E81A080808080000214C08080808006021202026961A080808080020206819FFFFFFFFF7E022604016DA0808080800002050102059FFFFFFFFF7F04240781A08080808002020A01020A04016F81E0808080800208230101230108230101230108220101220308190101190302C3A181C080808080000601012605016DA080808080000601010501060101059FFFFFFFFF7F080101240781A080808080020601010A010601010A0303E1BAA3A080808080020601010602026F6D81E08080808004020703017081E08080808002022401022401022303021A0203C3B37081E080808080020601012401060101240106010123030601011A0204E1BAAF6E81A0808080800006010114C08080808006060101120303BB936D81E0808080800406010107010368616DA08080808000040E0401040E04020369657581A08080808000020DC08080808006020B03026E6881E08080808002023801023801023703022E0304E1BB877581A080808080000601010DC080808080060601010B02026F61A08080808000020A01020A9FFFFFFFFF7F0205A0808080800008110C0A08A080808080000214E08080808002020F01020F01020E01021004016E81E08080808002021D01021D01021C030213030163A08080808000020D01020D03016981C080808080000202A08080808000020201020D0104032D0104032D01022D0304022403026E67A0808080800102039FFFFFFFFF7F022781A0808080800302080303C3A06E81E080808080020601011D010601011D010601011C03060101130203C3A06DA080808080000801010E04010801010E040303AC6E6881E080808080020601013801060101380106010137030601012E0302B261A080808080000601010A010601010A9FFFFFFFFF7F06010105A080808080000C0101110C0A08A0808080800006010114E080808080020601010F010601010F010601010E01060101100204E1BB8D63A080808080000601010D010601010D0403936E67A08080808001060101039FFFFFFFFF7F0601012781A08080808003060101080402996981C0808080800006010102A0808080800006010102010601010D01080101032D01080101032D010601012D03080101022401036B657481C08080808000040513A080808080000205010210020368616381E08080808002021901021901021803020F04016981A08080808000080B01010BC08080808006080901010904016E81E08080808002021C01021C01021B0302120302656E81C08080808000080A01010AA08080808000080A01010A01081501011503016F81E08080808002021B01021B01021A0302110302C3B381E080808080020601011B010601011B010601011A03060101110303C4836E81E080808080020601011C010601011C010601011B03060101120304E1BAAF6381E080808080020601011901060101190106010118030601010F0203696E6881E08080808002082B01012B01082B01012B01082A01012A03082101012102017981C0808080800002240204E1BABF7481C080808080000801010513A080808080000601010501060101100302BBB381C080808080000601012401046C6F616981C08080808000021404016EA080808080000804010104A080808080000823010123E080808080000824010124C080808080020809010109030163A08080808000020B01020B9FFFFFFFFF7F0206A0808080800008120C0A08A080808080000215E08080808002021001021001020F0102110304E1BAA16981C0808080800006010114020375616E81E0808080800702070304E1BAAD6E81E08080808007060101070204E1BB9963A080808080000601010B010601010B9FFFFFFFFF7F06010106A080808080000C0101120C0A08A0808080800006010115E08080808002060101100106010110010601010F010601011101036E616DC0808080800006160B1BA080808080000807050C27A08080808000020FC08080808000040C1DA08080808000020C0102170102130102130102120302090202657581A080808080000221020467616E6881A08080808000021DC08080808006021B04017981C080808080000217A0808080800102020302686581E080808080070804010104040169C080808080000237A080808080000238A08080808000020EC080808080000203A08080808000020301020E0102040102040202040202030403E1BB8BC0808080800006010137A0808080800006010138A080808080000601010EC0808080800006010103A0808080800006010103010601010E01060101040106010104020601010402060101030303756F6981A08080808000021E040379656EA0808080800002020202029FFFFFFFFF7E0221E080808080000222C0808080800202070602040504E1BB856EA080808080000601010202060101029FFFFFFFFF7E06010121E0808080800006010122C080808080020601010706060101040304C3A06E6881A080808080000601011DC080808080060601011B05017981C0808080800006010117A08080808001060101020306C6B0E1BB9D6981A080808080000601011E020368616E81E08080808002023501023501023403022B030369656D81A080808080000216C08080808002022001022001021F0202140102160404E1BB876D81A0808080800006010116C08080808002060101200106010120010601011F020601011401060101160303C3A26E81E080808080020601013501060101350106010134030601012B0410151A434F1B0F581C160D0D100F24140C5924152E0F26141B32193518463A3430221F361B0E4E425E160D2316161624290F481A15161523210F2D0F0D151F1B101216161B3B150E261D1F161F4D1524351A171A1521151E1F20230C210F0F2F3A110E114F420D1714103A500E2B381B181317222F');
INSERT INTO search_words_data VALUES(412316860418,X'00000ECC05306EC3AA7581A08080808000060101210203C4836DC080808080000A0101160B1BA080808080000C010107050C27A080808080000601010FC080808080000801010C1DA080808080000601010C0106010117010601011301060101130106010112030601010901026F6E81E08080808002022601022601022503021C01047068616E81E08080808002022501022501022403021B040174A08080808001021681C08080808001022901022901022803021F03036F6E6781A080808080000810010110C08080808006080E01010E0302756381E08080808002021A01021A01021903021004036F6E6781E0808080800202310102310102300302270303C3A174A080808080010601011681C080808080010601012901060101290106010128030601011F0306C6B0C6A16E6781E08080808002060101310106010131010601013003060101270304E1BAA76E81E080808080020601012501060101250106010124030601011B0403BBA56381E080808080020601011A010601011A01060101190306010110010371756181A08080808000020EC08080808002081401011401081401011401081301011302020C01080A01010A04016EA08080808000020F01020FFFFFFFFFFF7F0820010120C08080808002083C01013C01083C01013C01083B01013B030832010132030179A0808080800102040102049FFFFFFFFF7E022881A0808080800302090502060303C3A26EA080808080000601010F010601010F0401BDA080808080010601010401060101049FFFFFFFFF7E0601012881A080808080030601010905060101060303E1BAA381A080808080000601010EC080808080060601010C0104726F6E6781E08080808002023601023601023503022C0205E1BB996E6781E080808080020601013601060101360106010135030601012C01027369C08080808000022CA08080808000022DA080808080000203E08080808005020702016FC08080808000080D090B15A0808080800004052EA080808080000207A08080808000021AA08080808000041212A0808080800002120104091603020501020B0102180202C4A9C080808080000601012CA080808080000601012DA0808080800006010103E08080808005060101070203E1BB91C080808080000A01010D090BA0808080800006010105C080808080000601011AA080808080000801011212A08080808000060101120108010109160306010105020601011804019FC0808080800006010130A0808080800006010131A0808080800006010107E080808080050601010B0103746163A080808080020205819FFFFFFFFF7E0207A08080808000020701021203016D81E08080808002023D01023D01023C03023303026E6781E08080808005020502016581E08080808002022C01022C01022B030222020368616D81E08080808007080601010604026E68C080808080000208A08080808000021E81808080808002021E01021E01021D030214030169A080808080000203A08080808000160B090B090D01010B090B14A080808080000C032D0101032DA080808080000804010104A080808080000A1213010112A0808080800010080A120101080A12A080808080000C080A0101080A0110070E0A0101070E0A010208020803010103010808010108010810010110030175A08080808002080301010381C080808080060805010105040165A0808080800002090102099FFFFFFFFF7F0204A0808080800008100C0A08A080808080000213E08080808002020E01020E01020D01020F04036F6E6781C08080808000020BA08080808000020B0102160403E1BABFA080808080000601010901060101099FFFFFFFFF7F06010104A080808080000C0101100C0A08A0808080800006010113E080808080020601010E010601010E010601010D010601010F0304C3A06E68C0808080800006010108A080808080000601011E818080808080020601011E010601011E010601011D03060101140307C6B0E1BB9F6E6781C080808080000601010BA080808080000601010B01060101160303E1BB8BA0808080800006010103A0808080800006010122E0808080800006010123C08080808002060101080203696368C080808080000233A080808080000234A08080808000020A0302656E81E08080808002043903010439030104380303042F0304017081A080808080000208C08080808006020603016E81E080808080080802010102040168C080808080000235A080808080000236A08080808000020C0303C3AA6E81E080808080020601013901060101390106010138030601012F0304E1BABF6E81E080808080020601013A010601013A0106010139030601013006017081A0808080800006010108C080808080060601010602016F81C08080808000021DA08080808001020B03026E6781C08080808000040413A08080808000020401020F03017481E08080808002021F01021F01021E030215020372616EA0808080800102029FFFFFFFFF7F022681A08080808003020704016F81A080808080000211C08080808006020F030169A080808080000215010215FFFFFFFFFF7F0219C0808080800602170402656E81A08080808000020AC08080808002022A01022A0102290202080102200404E1BB836E81A080808080000601010AC080808080020601012A010601012A01060101290206010108010601012003016FA08080808000021301021304026E6781E0808080800208120101120108120101120108110101110308080101080304756F6E67C0808080800004100BA08080808000040D0C040379656E81E08080808002023401023401023303022A0504E1BB816E81E080808080020601013401060101340106010133030601012A0303C3A06F81A0808080800006010111C080808080060601010F0401ACA080808080000601011501060101150401B2A080808080000601011301060101130307C6B0E1BB9F6E67C08080808000080101100BA080808080000801010D0C0304E1BAA76EA08080808001060101029FFFFFFFFF7F0601012681A08080808003060101070402BB8B81A0808080800006010119C0808080800606010117020173A08080808000081101011101081101011181C0808080800108060101060108060101060202756381A080808080000209C080808080060207030379656E81E0808080800202330102330102320302290403C3AA6E81E08080808002060101330106010133010601013203060101290203C3A163A0808080800206010105819FFFFFFFFF7E06010107A080808080000601010701060101120302A26D81E080808080020601013D010601013D010601013C03060101330205E1BAB76E6781E08080808005060101050401BF81E080808080020601012C010601012C010601012B03060101220304BB896E68C0808080800006010135A0808080800006010136A080808080000601010C04038B6368C0808080800006010133A0808080800006010134A080808080000601010A0402917481E080808080020601011F010601011F010601011E030601011504019581C080808080000601011DA080808080010601010B05026E6781C080808080000801010413A0808080800006010104010601010F0402A56381A0808080800006010109C0808080800606010107010475626E64C080808080000834010134A080808080000835010135A08080808000080B01010B0102766181E08080808002022801022801022703021E030169A08080808000081201011201081201011202016981A080808080000206A08080808000021CA08080808002021701021701040A0E02020401020D0302656381E08080808002023201023201023103022804016EC080808080000209A08080808000021F0303C3AA6EC0808080800006010109A080808080000601011F0304E1BB876381E080808080020601013201060101320106010131030601012802026F6981A080808080000215C08080808006021302017581A080808080000217C0808080800202210102210102200202150102170202C3A081E080808080020601012801060101280106010127030601011E0203E1BB8B81A0808080800006010106A080808080000601011CA08080808002060101170106010117010801010A0E0206010104010601010D04029B6981A0808080800006010115C08080808006060101130401A581A0808080800006010117C080808080020601012101060101210106010120020601011501060101170102786181E08080808002022D01022D01022C0302230202C3A381E080808080020601012D010601012D010601012C030601012301057932303138A0808080800006010202010601020201060102029FFFFFFFFF7E06010202A0808080800006010202A0808080800006010202A0808080800006010202A0808080800006010202A080808080000601020201060102020106010202010601020201060102020106010202010601020201060102020106010202050139C0808080800006010203A08080808000060102030202657581A0808080800002020203C3AA7581A08080808000060101020107C49169E1BB836E81E080808080020601013701060101370106010136030601012D03027561C080808080000C01010C090B14A08080808000080101042DA0808080800006010105A0808080800006010113A080808080000A0101090A12A08080808000080101090A010A0101080E0A0306010104010601010901060101110304C3A16E6881C08080808000060101250401A381E080808080020601011801060101180106010117030601010E0303C6A16E81A0808080800006010105A080808080000601011BA0808080800206010116010601011601080101090E0206010103010601010C0405B0E1BBA36381E08080808002080101221B01080101221B01080101211B03080101181B0303E1BB81C0808080800006010136A0808080800006010137A080808080000601010DE080808080050601010305028B6181E08080808002060101300106010130010601012F030601012606026E6881E080808080020601012701060101270106010126030601011D05029163A080808080000601010601060101069FFFFFFFFF7F080101250781A080808080020601010B010601010B0105E1BAA36E68A080808080020601010881C08080808006060101030203BB956E81E080808080020601012601060101260106010125030601011C04115616181D1C16172922201F2E3622142C1A182124452C4A2B21150D1511267C1A3A194E34232D1D1A140F1B1F20181419151E141E212F0E221817201A12121F25192615171F291E121D24231E181F19271614291613192015201E39192C161E7F170D10235D111D39252D1E1E2E1C');
INSERT INTO search_words_data VALUES(549755813889,X'00000F590330303481C08080808001081A01011A01013181E0808080800D080801010803080501010502013281C080808080010819010119A080808080090804010104010432303139C080808080010C172401011724A08080808000100805310101080531A080808080000810010110C08080808000100D0D1201010D0D12A08080808008080D01010D010C05150101051503023230C080808080010820010120A080808080000C090E0101090E01013481E0808080800A080301010301023631C08080808001100E090B01010E090BA080808080000806010106E080808080000C131201011312A080808080080813010113010C0A1601010A16030806010106010139A08080808003080C01010C01080C01010C9FFFFFFFFF7D0807010107A0808080800014130C0A080101130C0A08A080808080000816010116E0808080800A08110101110108110101110108100101100108120101120202333181A08080808001081B01011BC0808080800E08190101190103616E68A0808080800308040101040202089FFFFFFFFF7C0823010123E080808080000824010124C0808080800A08090101090602030103626169A0808080800502070203696575A0808080800402170304E1BB8375A08080808004060101170203C3A069A0808080800506010107010363616381A0808080800104040DC0808080800A02150102150102140204020D01020B03016E81A080808080010207C0808080800E020503017581A08080808001020302046869656EC08080808001022BA08080808000022CA080808080000202E0808080800D020604026E6881A080808080010218C0808080800E02160404E1BABF6EC080808080010601012BA080808080000601012CA0808080800006010102E0808080800D0601010603016F81E0808080800E080C01010C030175A0808080800302140102149FFFFFFFFF7D0232A080808080000233A08080808000020904016381C08080808001021EA08080808009020C0304C3AD6E6881A0808080800106010118C0808080800E060101160303E1BBA7A080808080030601011401060101149FFFFFFFFF7D06010132A0808080800006010133A08080808000060101090502A96381C080808080010601011EA080808080090601010C02016FC08080808001022FA080808080000230A080808080000206A08080808000040C15C0808080800A020501020502020A01020A03026E67A0808080800302070102079FFFFFFFFF7D0202A08080808000080E0C0A08A080808080000211C080808080000206A08080808008020601021101020C01020C01020B01020D02027561C080808080010231A080808080000232A080808080000208A08080808000021CA08080808000020EA08080808008020E01021901022F01022F01022E02021A01022503016DC080808080010A0A07040904A0808080800006020C0CE08080808000040F12A08080808008020F010406160302020102020203C3A16381A08080808001080101040DC0808080800A060101150106010115010601011402080101020D010601010B0301B381A080808080010601010CC0808080800A060101050106010105030601010A0303B46E67A080808080030601010701060101079FFFFFFFFF7D06010102A080808080000C01010E0C0A08A0808080800006010111C0808080800006010106A08080808008060101060106010111010601010C010601010C010601010B010601010D0202C6A1C080808080010601012FA0808080800006010130A0808080800006010106A080808080000601011FC0808080800D0601010A0204E1BAA76E81A0808080800106010107C0808080800E0601010505017581A08080808001060101030303BBA56DC080808080010E01010A07040904A080808080000A0101020C0CE080808080000801010F12A080808080080601010F010801010616030601010201060101020402A761C0808080800106010131A0808080800006010132A0808080800006010108A080808080000601011CA080808080000601010EA080808080080601010E0106010119010601012F010601012F010601012E020601011A01060101250102646181E0808080800B021801021801021703020E03026E6881C080808080010225020165C080808080010236A080808080000237A08080808000020DE0808080800D02030202696181E0808080800B023001023001022F0302260302656E81E0808080800B023701023701023603022D03026E6881E0808080800B022701022701022603021D02016FA08080808005020281C0808080800C0204030163A0808080800302060102069FFFFFFFFF7D04250781A0808080800A020B01020B03016E81A080808080010205A08080808000021BA0808080800A02160102160104090E02020301020C02017581E0808080800B0202010202030161C08080808001080C090B14A0808080800004042DA080808080000205A080808080000213A0808080800006090A12A0808080800804090A0106080E0A03020401020901021103026F6381E0808080800B04221B0104221B0104211B0304181B04026E67A0808080800302029FFFFFFFFF7E0221E080808080000222C0808080800A02070206C6B0C6A16E67A08080808003060101029FFFFFFFFF7E06010121E0808080800006010122C0808080800A060101070203E1BBB181E0808080800B060101020106010102010367616E81A080808080010214C0808080800E021202026961A080808080050206819FFFFFFFFF7C022604016DA0808080800302050102059FFFFFFFFF7D04240781A0808080800A020A01020A04026E67A08080808005080401010481C0808080800C080601010604016F81E0808080800B08230101230108230101230108220101220308190101190302C3A181C080808080010601012605016DA080808080030601010501060101059FFFFFFFFF7D080101240781A0808080800A0601010A010601010A0303E1BAA3A080808080050601010602026F6D81E0808080800D020703017081E0808080800B022401022401022303021A0203C3B37081E0808080800B0601012401060101240106010123030601011A0204E1BAAF6E81A0808080800106010114C0808080800E060101120303BB936D81E0808080800D06010107010368616DA08080808003040E0401040E04020369657581A08080808001020DC0808080800E020B03026E6881E0808080800B023801023801023703022E0304E1BB877581A080808080010601010DC0808080800E0601010B02036F616E81E0808080800B021D01021D01021C030213030163A08080808003020D01020D03016981C080808080010202A08080808008020201020D0104032D0104032D01022D030402240303C3A06E81E0808080800B0601011D010601011D010601011C03060101130203C3A06DA080808080030801010E04010801010E040303AC6E6881E0808080800B0601013801060101380106010137030601012E0204E1BB8D63A080808080030601010D010601010D0402996981C0808080800106010102A0808080800806010102010601010D01080101032D01080101032D010601012D03080101022401036B657481C08080808001040513A080808080080205010210020368616381E0808080800B021901021901021803020F04016981A08080808001080B01010BC0808080800E080901010904016E81E0808080800B021C01021C01021B0302120302656E81C08080808001080A01010AA08080808008080A01010A01081501011503016F81E0808080800B021B01021B01021A0302110302C3B381E0808080800B0601011B010601011B010601011A03060101110303C4836E81E0808080800B0601011C010601011C010601011B03060101120304E1BAAF6381E0808080800B0601011901060101190106010118030601010F0203696E6881E0808080800B082B01012B01082B01012B01082A01012A03082101012102017981C0808080800102240204E1BABF7481C080808080010801010513A080808080080601010501060101100302BBB381C080808080010601012401046C6F616981C08080808001021403026E67A08080808003080A01010A01080A01010A9FFFFFFFFF7D0805010105A0808080800014110C0A080101110C0A08A080808080000814010114E0808080800A080F01010F01080F01010F01080E01010E0108100101100304E1BAA16981C0808080800106010114020375616E81E0808080801002070304E1BAAD6E81E080808080100601010701046D696E68A08080808005080301010381C0808080800C080501010501036E616DC0808080800106160B1BA080808080000807050C27A08080808000020FC08080808000040C1DA08080808008020C0102170102130102130102120302090202657581A080808080010221020467616E6881A08080808001021DC0808080800E021B04017981C080808080010217A0808080800902020302686581E080808080100804010104040169C080808080010237A080808080000238A08080808000020EC080808080000203A08080808008020301020E0102040102040202040202030403E1BB8BC0808080800106010137A0808080800006010138A080808080000601010EC0808080800006010103A0808080800806010103010601010E01060101040106010104020601010402060101030303756F6981A08080808001021E0304C3A06E6881A080808080010601011DC0808080800E0601011B05017981C0808080800106010117A08080808009060101020306C6B0E1BB9D6981A080808080010601011E020368616E81E0808080800B023501023501023403022B030369656D81A080808080010216C0808080800A022001022001021F0202140102160404E1BB876D81A0808080800106010116C0808080800A060101200106010120010601011F020601011401060101160303C3A26E81E0808080800B0601013501060101350106010134030601012B0203C3AA7581A08080808001060101210203C4836DC080808080010A0101160B1BA080808080000C010107050C27A080808080000601010FC080808080000801010C1DA080808080080601010C0106010117010601011301060101130106010112030601010901026F6E81E0808080800B022601022601022503021C01047068616E81E0808080800B022501022501022403021B040174A08080808004021681C08080808007022901022901022803021F03036F6E6781A080808080010810010110C0808080800E080E01010E03027563A0808080800402049FFFFFFFFF7D022881A0808080800A021A0104091301021903021004036F6E6781E0808080800B02310102310102300302270303C3A174A080808080040601011681C08080808007060101290106010129010601012803060410151A4F1C0F44581B370D0D100F24140C26152E0F26141B321935494634302262361B0E445E160D231616161423290F481A2430151615231B210F2D0F0D151F1B101216161B170E261F161F15351A171A1521151E1F20230C210F0F59110E111D420D1714103A500E1B181317222F1F105616181D1C2717');
INSERT INTO search_words_data VALUES(549755813890,X'00000E5301011F06307068C3BA63A08080808004060101049FFFFFFFFF7D0601012881A0808080800B060101090306C6B0C6A16E6781E0808080800B060101310106010131010601013003060101270304E1BAA76E81E0808080800B0601012501060101250106010124030601011B0403BBA56381E0808080800B0601011A010601011A01060101190306010110010371756181A08080808001020EC0808080800A081401011401081401011401081301011302020C01080A01010A04016EA08080808003020F01020FFFFFFFFFFF7D0820010120C0808080800A083C01013C01083C01013C01083B01013B0308320101320303C3A26EA080808080030601010F010601010F0303E1BAA381A080808080010601010EC0808080800E0601010C0104726F6E6781E0808080800B023601023601023503022C0205E1BB996E6781E0808080800B0601013601060101360106010135030601012C01027369C08080808001022CA08080808000022DA080808080000203E0808080800D020702016FC08080808001080D090B15A0808080800004052EA080808080000207A08080808000021AA08080808000041212A0808080800802120104091603020501020B0102180202C4A9C080808080010601012CA080808080000601012DA0808080800006010103E0808080800D060101070203E1BB91C080808080010A01010D090BA0808080800006010105C080808080000601011AA080808080000801011212A08080808008060101120108010109160306010105020601011804019FC0808080800106010130A0808080800006010131A0808080800006010107E0808080800D0601010B0103746163A080808080050205819FFFFFFFFF7C0207A08080808008020701021203016D81E0808080800B023D01023D01023C03023303026E6781E0808080800E020502016581E0808080800B022C01022C01022B030222020368616D81E08080808010080601010604026E68C080808080010208A08080808000021E8180808080800A021E01021E01021D030214030169C08080808001140B090B1401010B090B14A080808080000C032D0101032DA080808080000804010104A080808080000812010112A0808080800010080A120101080A12A080808080080C080A0101080A0110070E0A0101070E0A030803010103010808010108010810010110030175A0808080800408030101039FFFFFFFFF7D082701012781A0808080800B080801010804036F6E6781C08080808001020BA08080808008020B0102160304C3A06E68C0808080800106010108A080808080000601011E8180808080800A0601011E010601011E010601011D03060101140307C6B0E1BB9F6E6781C080808080010601010BA080808080080601010B01060101160203696368C080808080010233A080808080000234A08080808000020A0302656E81E0808080800B043903010439030104380303042F0304017081A080808080010208C0808080800E020603016E81E080808080110802010102040168C080808080010235A080808080000236A08080808000020C0303C3AA6E81E0808080800B0601013901060101390106010138030601012F0304E1BABF6E81E0808080800B0601013A010601013A0106010139030601013006017081A0808080800106010108C0808080800E0601010602036E6868A0808080800308090101090108090101099FFFFFFFFF7D0804010104A0808080800014100C0A080101100C0A08A080808080000813010113E0808080800A080E01010E01080E01010E01080D01010D01080F01010F02016F81C08080808001021DA08080808009020B03026E6781C08080808001040413A08080808008020401020F03017481E0808080800B021F01021F01021E030215020372616F81A080808080010211C0808080800E020F030169A080808080030215010215FFFFFFFFFF7D0219C0808080800E02170402656E81A08080808001020AC0808080800A022A01022A0102290202080102200404E1BB836E81A080808080010601010AC0808080800A0601012A010601012A01060101290206010108010601012003016FA08080808003021301021304026E6781E0808080800B08120101120108120101120108110101110308080101080304756F6E67C0808080800104100BA08080808000040D0C040379656E81E0808080800B023401023401023303022A0504E1BB816E81E0808080800B0601013401060101340106010133030601012A0303C3A06F81A0808080800106010111C0808080800E0601010F0401ACA080808080030601011501060101150401B2A080808080030601011301060101130307C6B0E1BB9F6E67C08080808001080101100BA080808080000801010D0C0303E1BB8B81A0808080800106010119C0808080800E06010117020173A08080808003081101011101081101011181C0808080800708060101060108060101060202756381A080808080010209C0808080800E0207030379656E81E0808080800B02330102330102320302290403C3AA6E81E0808080800B06010133010601013301060101320306010129020179A0808080800308080101080108080101089FFFFFFFFF7D0803010103A08080808000140F0C0A0801010F0C0A08A080808080000812010112E0808080800A080D01010D01080D01010D01080C01010C01080E01010E0203C3A163A0808080800506010105819FFFFFFFFF7C06010107A080808080080601010701060101120302A26D81E0808080800B0601013D010601013D010601013C03060101330205E1BAB76E6781E0808080800E060101050401BF81E0808080800B0601012C010601012C010601012B03060101220304BB896E68C0808080800106010135A0808080800006010136A080808080000601010C04038B6368C0808080800106010133A0808080800006010134A080808080000601010A0402917481E0808080800B0601011F010601011F010601011E030601011504019581C080808080010601011DA080808080090601010B05026E6781C080808080010801010413A0808080800806010104010601010F0402A56381A0808080800106010109C0808080800E06010107010475626E64C080808080010834010134A080808080000835010135A08080808000080B01010B0102766181E0808080800B022801022801022703021E030169A08080808003081201011201081201011202016981A080808080010206A08080808000021CA0808080800A021701021701040A0E02020401020D0302656381E0808080800B023201023201023103022804016EC080808080010209A08080808000021F0303C3AA6EC0808080800106010109A080808080000601011F0304E1BB876381E0808080800B0601013201060101320106010131030601012802026F6981A080808080010215C0808080800E0213020175A0808080800402029FFFFFFFFF7D0226E080808080000217C0808080800A02210104071C0102200202150102170202C3A081E0808080800B0601012801060101280106010127030601011E0202C5A9A08080808004060101029FFFFFFFFF7D0601012681A0808080800B060101070203E1BB8B81A0808080800106010106A080808080000601011CA0808080800A060101170106010117010801010A0E0206010104010601010D04029B6981A0808080800106010115C0808080800E060101130401A581A0808080800106010117C0808080800A06010121010601012101060101200206010115010601011701027861A08080808003020B01020B9FFFFFFFFF7D0206A0808080800008120C0A08A080808080000215E0808080800A04101F0104101F01040F1F010211020223020375616EA0808080800302039FFFFFFFFF7E0222E080808080000223C0808080800A02080303C3A26EA08080808003060101039FFFFFFFFF7E06010122E0808080800006010123C0808080800A060101080202C3A1A080808080030601010B010601010B9FFFFFFFFF7D06010106A080808080000C0101120C0A08A0808080800006010115E0808080800A060101100106010110010601010F01060101110301A381E0808080800B0601012D010601012D010601012C030601012301057932303139A0808080800306010202010601020201060102029FFFFFFFFF7C06010202A0808080800006010202A0808080800006010202A0808080800006010202A0808080800006010202A08080808008060102020106010202010601020201060102020106010202010601020201060102020106010202010601020204023230C0808080800106010203A08080808000060102030202657581A0808080800102020203C3AA7581A08080808001060101020107C49169E1BB836E81E0808080800B0601013701060101370106010136030601012D03027561C080808080010C01010C090B14A08080808000080101042DA0808080800006010105A0808080800006010113A080808080000A0101090A12A08080808008080101090A010A0101080E0A0306010104010601010901060101110304C3A16E6881C08080808001060101250401A381E0808080800B0601011801060101180106010117030601010E0303C6A16E81A0808080800106010105A080808080000601011BA0808080800A06010116010601011601080101090E0206010103010601010C0405B0E1BBA36381E0808080800B080101221B01080101221B01080101211B03080101181B0303E1BB81C0808080800106010136A0808080800006010137A080808080000601010DE0808080800D0601010305028B6181E0808080800B060101300106010130010601012F030601012606026E6881E0808080800B0601012701060101270106010126030601011D05029163A080808080030601010601060101069FFFFFFFFF7D080101250781A0808080800A0601010B010601010B050197A080808080050601010281C0808080800C060101040105E1BAA36E68A080808080050601010881C0808080800C060101030203BB956E81E0808080800B0601012601060101260106010125030601011C072622201F2E36141A182124452C4A2B21150D1511266F251934231D1A140F1B1F20185A141915161E212F0E221817201A12121F1A2615171F58291E121D24231E181F19271614291613192015301E2339192C41252D4D1D7F180D10235D111D39252D1E1E2E181C');
DELETE FROM search_words_idx;
INSERT INTO search_words_idx VALUES(1,X'',2);
INSERT INTO search_words_idx VALUES(1,X'306E67C6',4);
INSERT INTO search_words_idx VALUES(2,X'',2);
INSERT INTO search_words_idx VALUES(2,X'307468E1',4);
INSERT INTO search_words_idx VALUES(3,X'',2);
INSERT INTO search_words_idx VALUES(3,X'306EC3',4);
INSERT INTO search_words_idx VALUES(4,X'',2);
INSERT INTO search_words_idx VALUES(4,X'307068C3BA',4);
DELETE FROM search_words_config;
INSERT INTO search_words_config VALUES('version',4);
CREATE UNIQUE INDEX awards_order ON awards (document_key, ordinal);
CREATE UNIQUE INDEX cited_documents_order ON cited_documents (document_key, ordinal);
CREATE UNIQUE INDEX cluster_members_order ON cluster_members (document_key, ordinal);
CREATE UNIQUE INDEX cluster_term_deputies_order ON cluster_term_deputies (document_key, ordinal);
CREATE UNIQUE INDEX cluster_terms_order ON cluster_terms (document_key, ordinal);
CREATE UNIQUE INDEX clusters_order ON clusters (document_key, ordinal);
CREATE UNIQUE INDEX decisions_order ON decisions (document_key, ordinal);
CREATE UNIQUE INDEX delegations_order ON delegations (document_key, ordinal);
CREATE UNIQUE INDEX document_authors_order ON document_authors (document_key, ordinal);
CREATE UNIQUE INDEX document_blocks_order ON document_blocks (document_key, ordinal);
CREATE UNIQUE INDEX document_issues_order ON document_issues (document_key, ordinal);
CREATE UNIQUE INDEX evidence_order ON evidence (document_key, ordinal);
CREATE UNIQUE INDEX figures_order ON figures (document_key, ordinal);
CREATE UNIQUE INDEX issues_order ON issues (document_key, ordinal);
CREATE INDEX ix_failures_source ON failures (source);
CREATE INDEX ix_search_entries_document_key ON search_entries (document_key);
CREATE UNIQUE INDEX meeting_organizers_order ON meeting_organizers (document_key, ordinal);
CREATE UNIQUE INDEX meetings_order ON meetings (document_key, ordinal);
CREATE UNIQUE INDEX participant_positions_order ON participant_positions (document_key, ordinal);
CREATE UNIQUE INDEX participant_roles_order ON participant_roles (document_key, ordinal);
CREATE UNIQUE INDEX participant_titles_order ON participant_titles (document_key, ordinal);
CREATE UNIQUE INDEX participants_order ON participants (document_key, ordinal);
CREATE INDEX search_entries_by_name ON search_entries (name_bare) WHERE name_bare IS NOT NULL;
CREATE INDEX sources_by_document ON sources (document_key);
COMMIT;
