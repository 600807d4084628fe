// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an ML application implementation to create. The package is uploaded separately.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMlApplicationImplementationDetails {
    /// The name. It must be unique within the ML application.
    pub name: String,
    /// The OCID of the ML application.
    pub ml_application_id: String,
    /// The logging configuration.
    pub logging: Option<models::ImplementationLogging>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCIDs of the implementations to which instances can migrate with their components
    /// updated in place. Migration to any other implementation recreates the components.
    pub allowed_migration_destinations: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMlApplicationImplementationDetails {
        required {
            name = "name", with_name(String);
            ml_application_id = "mlApplicationId", with_ml_application_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            logging = "logging", with_logging(models::ImplementationLogging);
            allowed_migration_destinations = "allowedMigrationDestinations",
                with_allowed_migration_destinations([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
