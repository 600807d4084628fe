// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a custom software source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomSoftwareSourceDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The vendor software sources.
    pub vendor_software_sources: Option<Vec<models::Id>>,
    /// The filter of the custom software source.
    pub custom_software_source_filter: Option<models::CustomSoftwareSourceFilter>,
    /// Whether the custom software source is automatically updated to the latest package versions,
    /// which are checked daily.
    pub is_automatically_updated: Option<bool>,
    /// Whether dependencies of included packages are resolved automatically.
    pub is_auto_resolve_dependencies: Option<bool>,
    /// Whether only the latest versions of the content are included.
    pub is_latest_content_only: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateCustomSoftwareSourceDetails, "softwareSourceType" = "CUSTOM" {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            vendor_software_sources = "vendorSoftwareSources",
                with_vendor_software_sources([models::Id]), clear_vendor_software_sources;
            custom_software_source_filter = "customSoftwareSourceFilter",
                with_custom_software_source_filter(models::CustomSoftwareSourceFilter),
                clear_custom_software_source_filter;
            is_automatically_updated = "isAutomaticallyUpdated",
                with_is_automatically_updated(bool), clear_is_automatically_updated;
            is_auto_resolve_dependencies = "isAutoResolveDependencies",
                with_is_auto_resolve_dependencies(bool), clear_is_auto_resolve_dependencies;
            is_latest_content_only = "isLatestContentOnly", with_is_latest_content_only(bool),
                clear_is_latest_content_only;
        }
    }
}
