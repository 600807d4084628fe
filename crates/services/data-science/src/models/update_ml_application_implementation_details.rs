// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an ML application implementation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMlApplicationImplementationDetails {
    /// The OCIDs of the implementations to which instances can migrate with their components
    /// updated in place. Migration to any other implementation recreates the components.
    pub allowed_migration_destinations: Option<Vec<String>>,
    /// The logging configuration.
    pub logging: Option<models::ImplementationLogging>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMlApplicationImplementationDetails {
        optional {
            allowed_migration_destinations = "allowedMigrationDestinations",
                with_allowed_migration_destinations([String]), clear_allowed_migration_destinations;
            logging = "logging", with_logging(models::ImplementationLogging), clear_logging;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
