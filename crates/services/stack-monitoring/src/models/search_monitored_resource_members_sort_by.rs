// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SearchMonitoredResourceMembers` can sort.
    pub enum SearchMonitoredResourceMembersSortBy {
        ResourceName = "resourceName",
        ResourceType = "resourceType",
        SourceResourceType = "sourceResourceType",
    }
}
