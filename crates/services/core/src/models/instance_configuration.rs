// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An instance configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfiguration {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The details of the instances.
    pub instance_details: Option<models::InstanceConfigurationInstanceDetails>,
    /// The configurations of the GPU memory cluster.
    pub gmc_configs: Option<Vec<models::InstanceConfigurationGmcConfigDetail>>,
    /// The source.
    pub source: Option<models::InstanceConfigurationSource>,
    /// The deferred fields.
    pub deferred_fields: Option<Vec<String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    InstanceConfiguration {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        instance_details = "instanceDetails";
        gmc_configs = "gmcConfigs";
        source = "source";
        deferred_fields = "deferredFields";
        time_created = "timeCreated";
    }
}
