// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a fusion environment family.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFusionEnvironmentFamilyDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The maintenance policy of the environment family.
    pub family_maintenance_policy: Option<models::UpdateFamilyMaintenancePolicyDetails>,
    /// The IDs of the subscriptions.
    pub subscription_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateFusionEnvironmentFamilyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            family_maintenance_policy = "familyMaintenancePolicy",
                with_family_maintenance_policy(models::UpdateFamilyMaintenancePolicyDetails),
                clear_family_maintenance_policy;
            subscription_ids = "subscriptionIds", with_subscription_ids([String]),
                clear_subscription_ids;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
