// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod free_text_search_details;
mod queryable_field_description;
mod queryable_field_description_field_type;
mod resource_summary;
mod resource_summary_collection;
mod resource_type;
mod search_context;
mod search_details;
mod search_matching_context_type;
mod structured_search_details;

pub use self::free_text_search_details::FreeTextSearchDetails;
pub use self::queryable_field_description::QueryableFieldDescription;
pub use self::queryable_field_description_field_type::QueryableFieldDescriptionFieldType;
pub use self::resource_summary::ResourceSummary;
pub use self::resource_summary_collection::ResourceSummaryCollection;
pub use self::resource_type::ResourceType;
pub use self::search_context::SearchContext;
pub use self::search_details::SearchDetails;
pub use self::search_matching_context_type::SearchMatchingContextType;
pub use self::structured_search_details::StructuredSearchDetails;
