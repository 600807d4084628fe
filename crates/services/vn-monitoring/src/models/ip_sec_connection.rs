// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An IPSec connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IPSecConnection {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the customer-premises equipment (CPE).
    pub cpe_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::IPSecConnectionLifecycleState,
    /// The static routes to the customer-premises equipment (CPE).
    pub static_routes: Option<Vec<String>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The type of the transport.
    pub transport_type: Option<models::IPSecConnectionTransportType>,
}

model! {
    IPSecConnection {
        compartment_id = "compartmentId";
        cpe_id = "cpeId";
        defined_tags = "definedTags";
        display_name = "displayName";
        drg_id = "drgId";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        static_routes = "staticRoutes";
        time_created = "timeCreated";
        transport_type = "transportType";
    }
}
