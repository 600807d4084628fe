// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a custom software source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomSoftwareSourceDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The vendor software sources.
    pub vendor_software_sources: Vec<models::Id>,
    /// The filter of the custom software source.
    pub custom_software_source_filter: Option<models::CustomSoftwareSourceFilter>,
    /// Whether the custom software source is automatically updated to the latest package versions,
    /// which are checked daily.
    pub is_automatically_updated: Option<bool>,
    /// Whether dependencies of included packages are resolved automatically.
    pub is_auto_resolve_dependencies: Option<bool>,
    /// Whether the software source is created from a list of packages that the user provides.
    pub is_created_from_package_list: Option<bool>,
    /// Whether only the latest versions of the content are included.
    pub is_latest_content_only: Option<bool>,
    /// The packages.
    pub packages: Option<Vec<String>>,
    /// The subtype of the custom software source, which indicates how it was created.
    pub software_source_sub_type: Option<models::CustomSoftwareSourceSoftwareSourceSubType>,
}

model! {
    CreateCustomSoftwareSourceDetails, "softwareSourceType" = "CUSTOM" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            vendor_software_sources = "vendorSoftwareSources",
                with_vendor_software_sources([models::Id]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            custom_software_source_filter = "customSoftwareSourceFilter",
                with_custom_software_source_filter(models::CustomSoftwareSourceFilter);
            is_automatically_updated = "isAutomaticallyUpdated",
                with_is_automatically_updated(bool);
            is_auto_resolve_dependencies = "isAutoResolveDependencies",
                with_is_auto_resolve_dependencies(bool);
            is_created_from_package_list = "isCreatedFromPackageList",
                with_is_created_from_package_list(bool);
            is_latest_content_only = "isLatestContentOnly", with_is_latest_content_only(bool);
            packages = "packages", with_packages([String]);
            software_source_sub_type = "softwareSourceSubType",
                with_software_source_sub_type(models::CustomSoftwareSourceSoftwareSourceSubType);
        }
    }
}
