// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a monitored resource member.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResourceMemberSummary {
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The display name of the resource.
    pub resource_display_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The OCID of the OCI resource outside of Stack Monitoring.
    pub external_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the parent.
    pub parent_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MonitoredResourceMemberLifecycleState>,
    /// The license edition of the monitored resource.
    pub license: Option<models::MonitoredResourceMemberLicense>,
    /// The type of the source.
    pub source_type: Option<models::MonitoredResourceMemberSourceType>,
    /// The category of the resource type.
    pub resource_category: Option<models::MonitoredResourceMemberResourceCategory>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MonitoredResourceMemberSummary {
        resource_id = "resourceId";
        resource_name = "resourceName";
        resource_display_name = "resourceDisplayName";
        resource_type = "resourceType";
        host_name = "hostName";
        external_id = "externalId";
        compartment_id = "compartmentId";
        parent_id = "parentId";
        lifecycle_state = "lifecycleState";
        license = "license";
        source_type = "sourceType";
        resource_category = "resourceCategory";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
