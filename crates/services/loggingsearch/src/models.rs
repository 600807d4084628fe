// @generated from spec/loggingsearch.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod field_info;
mod field_info_field_type;
mod search_logs_details;
mod search_response;
mod search_result;
mod search_result_summary;

pub use self::field_info::FieldInfo;
pub use self::field_info_field_type::FieldInfoFieldType;
pub use self::search_logs_details::SearchLogsDetails;
pub use self::search_response::SearchResponse;
pub use self::search_result::SearchResult;
pub use self::search_result_summary::SearchResultSummary;
