// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a BYOL to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateByolDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the VMware software that the license (BYOL) applies to.
    pub software_type: models::ByolSoftwareType,
    /// The total number of units.
    pub total_units: i64,
    /// The time when the term of the BYOL starts. The VMware software cannot be used earlier.
    pub time_term_start: DateTime<Utc>,
    /// The time when the term of the BYOL ends.
    pub time_term_end: DateTime<Utc>,
    /// The identifier of the BYOL license from Broadcom.
    pub entitlement_key: String,
    /// The ID of the hyperscaler in Broadcom systems.
    pub site_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateByolDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            software_type = "softwareType", with_software_type(models::ByolSoftwareType);
            total_units = "totalUnits", with_total_units(i64);
            time_term_start = "timeTermStart", with_time_term_start(DateTime<Utc>);
            time_term_end = "timeTermEnd", with_time_term_end(DateTime<Utc>);
            entitlement_key = "entitlementKey", with_entitlement_key(String);
        }
        optional {
            description = "description", with_description(String);
            site_id = "siteId", with_site_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
