// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod bulk_delete_security_attributes;
mod bulk_edit_security_attributes;
mod cascading_delete_security_attribute_namespace;
mod change_security_attribute_namespace_compartment;
mod create_security_attribute;
mod create_security_attribute_namespace;
mod delete_security_attribute;
mod delete_security_attribute_namespace;
mod get_security_attribute;
mod get_security_attribute_namespace;
mod get_security_attribute_work_request;
mod list_security_attribute_namespaces;
mod list_security_attribute_work_request_errors;
mod list_security_attribute_work_request_logs;
mod list_security_attribute_work_requests;
mod list_security_attributes;
mod update_security_attribute;
mod update_security_attribute_namespace;

pub use self::bulk_delete_security_attributes::BulkDeleteSecurityAttributes;
pub use self::bulk_edit_security_attributes::BulkEditSecurityAttributes;
pub use self::cascading_delete_security_attribute_namespace::CascadingDeleteSecurityAttributeNamespace;
pub use self::change_security_attribute_namespace_compartment::ChangeSecurityAttributeNamespaceCompartment;
pub use self::create_security_attribute::CreateSecurityAttribute;
pub use self::create_security_attribute_namespace::CreateSecurityAttributeNamespace;
pub use self::delete_security_attribute::DeleteSecurityAttribute;
pub use self::delete_security_attribute_namespace::DeleteSecurityAttributeNamespace;
pub use self::get_security_attribute::GetSecurityAttribute;
pub use self::get_security_attribute_namespace::GetSecurityAttributeNamespace;
pub use self::get_security_attribute_work_request::GetSecurityAttributeWorkRequest;
pub use self::list_security_attribute_namespaces::ListSecurityAttributeNamespaces;
pub use self::list_security_attribute_work_request_errors::ListSecurityAttributeWorkRequestErrors;
pub use self::list_security_attribute_work_request_logs::ListSecurityAttributeWorkRequestLogs;
pub use self::list_security_attribute_work_requests::ListSecurityAttributeWorkRequests;
pub use self::list_security_attributes::ListSecurityAttributes;
pub use self::update_security_attribute::UpdateSecurityAttribute;
pub use self::update_security_attribute_namespace::UpdateSecurityAttributeNamespace;
