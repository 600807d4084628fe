// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a desktop pool volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopPoolVolumeSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DesktopPoolVolumeLifecycleState,
    /// The owner of the desktop or of its volume.
    pub user_name: String,
    /// The OCID of the pool.
    pub pool_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DesktopPoolVolumeSummary {
        id = "id";
        name = "name";
        lifecycle_state = "lifecycleState";
        user_name = "userName";
        pool_id = "poolId";
        availability_domain = "availabilityDomain";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
