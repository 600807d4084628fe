// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a zone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneSummary {
    /// The name.
    pub name: String,
    /// The type of the zone.
    pub zone_type: models::ZoneType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the view.
    pub view_id: Option<String>,
    /// The scope of the DNS resources: global or private.
    pub scope: models::ZoneScope,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The resolution mode of the zone, which determines how query responses are handled.
    pub resolution_mode: models::ZoneResolutionMode,
    /// The state of DNSSEC on the zone. DNSSEC works only if it is also set up on all parent zones
    /// or from a trust anchor.
    pub dnssec_state: models::ZoneDnssecState,
    /// The canonical absolute URL of the resource.
    pub self_: String,
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The version.
    pub version: String,
    /// The serial number.
    pub serial: i64,
    /// The lifecycle state.
    pub lifecycle_state: models::ZoneLifecycleState,
    /// Whether parts of the resource cannot be managed explicitly.
    pub is_protected: bool,
    /// The DNSSEC configuration of the zone.
    pub dnssec_config: Option<models::DnssecConfig>,
}

model! {
    ZoneSummary {
        name = "name";
        zone_type = "zoneType";
        compartment_id = "compartmentId";
        view_id = "viewId";
        scope = "scope";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        resolution_mode = "resolutionMode";
        dnssec_state = "dnssecState";
        self_ = "self";
        id = "id";
        time_created = "timeCreated";
        version = "version";
        serial = "serial";
        lifecycle_state = "lifecycleState";
        is_protected = "isProtected";
        dnssec_config = "dnssecConfig";
    }
}
