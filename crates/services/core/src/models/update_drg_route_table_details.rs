// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a DRG route table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrgRouteTableDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the import route distribution, which determines how advertised routes enter the
    /// DRG route table.
    pub import_drg_route_distribution_id: Option<String>,
    /// Whether ECMP routing is enabled across virtual circuits or IPSec tunnels.
    pub is_ecmp_enabled: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateDrgRouteTableDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            import_drg_route_distribution_id = "importDrgRouteDistributionId",
                with_import_drg_route_distribution_id(String),
                clear_import_drg_route_distribution_id;
            is_ecmp_enabled = "isEcmpEnabled", with_is_ecmp_enabled(bool), clear_is_ecmp_enabled;
        }
    }
}
