// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Resource filters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceFilters {
    /// Filters by the values of defined tags, in the form `{namespace}.{tagName}.{value}`.
    /// Case-insensitive.
    pub defined_tag_equals: Option<Vec<String>>,
    /// Filters by the values of free-form tags, in the form `{tagName}.{value}`. Case-insensitive.
    pub freeform_tag_equals: Option<Vec<String>>,
    /// Filters by the presence of defined tags, in the form `{namespace}.{tagName}.true` or
    /// `{namespace}.true`. Case-insensitive.
    pub defined_tag_exists: Option<Vec<String>>,
    /// Filters by the presence of free-form tags, in the form `{tagName}.true`. Case-insensitive.
    pub freeform_tag_exists: Option<Vec<String>>,
    /// Whether to include the resources of all levels of child compartments.
    pub compartment_id_in_subtree: Option<bool>,
    /// The status of the resource.
    pub resource_status: Option<Vec<models::ResourceFiltersResourceStatus>>,
}

model! {
    ResourceFilters {
        optional {
            defined_tag_equals = "definedTagEquals", with_defined_tag_equals([String]);
            freeform_tag_equals = "freeformTagEquals", with_freeform_tag_equals([String]);
            defined_tag_exists = "definedTagExists", with_defined_tag_exists([String]);
            freeform_tag_exists = "freeformTagExists", with_freeform_tag_exists([String]);
            compartment_id_in_subtree = "compartmentIdInSubtree",
                with_compartment_id_in_subtree(bool);
            resource_status = "resourceStatus",
                with_resource_status([models::ResourceFiltersResourceStatus]);
        }
    }
}
