// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_resource_type;
mod list_resource_types;
mod search_resources;

pub use self::get_resource_type::GetResourceType;
pub use self::list_resource_types::ListResourceTypes;
pub use self::search_resources::SearchResources;
