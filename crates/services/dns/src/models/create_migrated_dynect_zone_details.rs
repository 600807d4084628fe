// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a migrated dynect zone to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMigratedDynectZoneDetails {
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The dynect migration details.
    pub dynect_migration_details: Option<models::DynectMigrationDetails>,
}

model! {
    CreateMigratedDynectZoneDetails, "migrationSource" = "DYNECT" {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            dynect_migration_details = "dynectMigrationDetails",
                with_dynect_migration_details(models::DynectMigrationDetails);
        }
    }
}
