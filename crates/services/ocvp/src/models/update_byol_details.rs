// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in a BYOL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateByolDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The total number of units.
    pub total_units: Option<i64>,
    /// The description.
    pub description: Option<String>,
    /// The type of the VMware software that the license (BYOL) applies to.
    pub software_type: Option<models::ByolSoftwareType>,
    /// The time when the term of the BYOL starts. The VMware software cannot be used earlier.
    pub time_term_start: Option<DateTime<Utc>>,
    /// The time when the term of the BYOL ends.
    pub time_term_end: Option<DateTime<Utc>>,
    /// The identifier of the BYOL license from Broadcom.
    pub entitlement_key: Option<String>,
    /// The ID of the hyperscaler in Broadcom systems.
    pub site_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateByolDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            total_units = "totalUnits", with_total_units(i64), clear_total_units;
            description = "description", with_description(String), clear_description;
            software_type = "softwareType", with_software_type(models::ByolSoftwareType),
                clear_software_type;
            time_term_start = "timeTermStart", with_time_term_start(DateTime<Utc>),
                clear_time_term_start;
            time_term_end = "timeTermEnd", with_time_term_end(DateTime<Utc>), clear_time_term_end;
            entitlement_key = "entitlementKey", with_entitlement_key(String), clear_entitlement_key;
            site_id = "siteId", with_site_id(String), clear_site_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
