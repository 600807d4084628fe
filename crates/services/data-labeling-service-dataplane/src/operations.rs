// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_annotation;
mod create_record;
mod delete_annotation;
mod delete_record;
mod get_annotation;
mod get_dataset;
mod get_record;
mod get_record_content;
mod get_record_preview_content;
mod list_annotations;
mod list_records;
mod summarize_annotation_analytics;
mod summarize_record_analytics;
mod update_annotation;
mod update_record;

pub use self::create_annotation::CreateAnnotation;
pub use self::create_record::CreateRecord;
pub use self::delete_annotation::DeleteAnnotation;
pub use self::delete_record::DeleteRecord;
pub use self::get_annotation::GetAnnotation;
pub use self::get_dataset::GetDataset;
pub use self::get_record::GetRecord;
pub use self::get_record_content::GetRecordContent;
pub use self::get_record_preview_content::GetRecordPreviewContent;
pub use self::list_annotations::ListAnnotations;
pub use self::list_records::ListRecords;
pub use self::summarize_annotation_analytics::SummarizeAnnotationAnalytics;
pub use self::summarize_record_analytics::SummarizeRecordAnalytics;
pub use self::update_annotation::UpdateAnnotation;
pub use self::update_record::UpdateRecord;
