// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// Object metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectMetadata {
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
    ObjectMetadata {
        optional {
            created_by = "createdBy", with_created_by(String);
            created_by_name = "createdByName", with_created_by_name(String);
            updated_by = "updatedBy", with_updated_by(String);
            updated_by_name = "updatedByName", with_updated_by_name(String);
            time_created = "timeCreated", with_time_created(DateTime<Utc>);
            time_updated = "timeUpdated", with_time_updated(DateTime<Utc>);
            aggregator_key = "aggregatorKey", with_aggregator_key(String);
            aggregator = "aggregator", with_aggregator(models::AggregatorSummary);
            identifier_path = "identifierPath", with_identifier_path(String);
            info_fields = "infoFields", with_info_fields({String});
            registry_version = "registryVersion", with_registry_version(i64);
            labels = "labels", with_labels([String]);
            is_favorite = "isFavorite", with_is_favorite(bool);
            count_statistics = "countStatistics", with_count_statistics(models::CountStatistic);
        }
    }
}
