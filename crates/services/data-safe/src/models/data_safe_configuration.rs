// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A data safe configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSafeConfiguration {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The URL.
    pub url: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The time of the enablement.
    pub time_enabled: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DataSafeConfigurationLifecycleState>,
    /// The data safe NAT gateway IP address.
    pub data_safe_nat_gateway_ip_address: Option<String>,
    /// The global settings.
    pub global_settings: Option<models::GlobalSettings>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DataSafeConfiguration {
        is_enabled = "isEnabled";
        url = "url";
        compartment_id = "compartmentId";
        time_enabled = "timeEnabled";
        lifecycle_state = "lifecycleState";
        data_safe_nat_gateway_ip_address = "dataSafeNatGatewayIpAddress";
        global_settings = "globalSettings";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
