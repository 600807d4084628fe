// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The summary of a dependent object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DependentObjectSummary {
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The name of the user who created the object.
    pub created_by_name: Option<String>,
    /// The user or principal that made the last update.
    pub updated_by: Option<String>,
    /// The updated by name.
    pub updated_by_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The key of the aggregator, which is the project or folder that contains the object.
    pub aggregator_key: Option<String>,
    /// The aggregator.
    pub aggregator: Option<models::AggregatorSummary>,
    /// The path that identifies the object.
    pub identifier_path: Option<String>,
    /// The fields with further information.
    pub info_fields: Option<BTreeMap<String, String>>,
    /// The version of the object in the registry.
    pub registry_version: Option<i64>,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// Whether the object is a favorite.
    pub is_favorite: Option<bool>,
    /// The counts of objects.
    pub count_statistics: Option<models::CountStatistic>,
}

model! {
    DependentObjectSummary {
        created_by = "createdBy";
        created_by_name = "createdByName";
        updated_by = "updatedBy";
        updated_by_name = "updatedByName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        aggregator_key = "aggregatorKey";
        aggregator = "aggregator";
        identifier_path = "identifierPath";
        info_fields = "infoFields";
        registry_version = "registryVersion";
        labels = "labels";
        is_favorite = "isFavorite";
        count_statistics = "countStatistics";
    }
}
