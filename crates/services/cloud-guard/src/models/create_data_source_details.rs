// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a data source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataSourceDetails {
    /// The display name.
    pub display_name: String,
    /// The status.
    pub status: Option<models::DataSourceStatus>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the provider of the data source feed.
    pub data_source_feed_provider: models::DataSourceFeedProvider,
    /// The details of the data source.
    pub data_source_details: Option<models::DataSourceDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDataSourceDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            data_source_feed_provider = "dataSourceFeedProvider",
                with_data_source_feed_provider(models::DataSourceFeedProvider);
        }
        optional {
            status = "status", with_status(models::DataSourceStatus);
            data_source_details = "dataSourceDetails",
                with_data_source_details(models::DataSourceDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
