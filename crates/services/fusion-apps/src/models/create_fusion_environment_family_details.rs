// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a fusion environment family to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFusionEnvironmentFamilyDetails {
    /// The display name.
    pub display_name: String,
    /// The maintenance policy of the environment family.
    pub family_maintenance_policy: Option<models::FamilyMaintenancePolicy>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The IDs of the subscriptions.
    pub subscription_ids: Vec<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateFusionEnvironmentFamilyDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            subscription_ids = "subscriptionIds", with_subscription_ids([String]);
        }
        optional {
            family_maintenance_policy = "familyMaintenancePolicy",
                with_family_maintenance_policy(models::FamilyMaintenancePolicy);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
