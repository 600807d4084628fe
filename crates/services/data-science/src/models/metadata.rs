// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metadata entry of a model, either custom or defined by the service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// The key of the entry. The service defines some keys, such as `useCaseType`, `libraryName`,
    /// `hyperParameters` and `readme`.
    pub key: Option<String>,
    /// The value. For the keys `useCaseType` and `libraryName`, only certain values are allowed,
    /// such as `regression` or `xgboost`.
    pub value: Option<String>,
    /// The description of the entry.
    pub description: Option<String>,
    /// The category of the entry, such as `Performance` or `Training Environment`. Only for custom
    /// metadata.
    pub category: Option<models::MetadataCategory>,
    /// The search keywords of the entry.
    pub keywords: Option<Vec<String>>,
    /// Whether the entry has an artifact file.
    pub has_artifact: Option<bool>,
}

model! {
    Metadata {
        optional {
            key = "key", with_key(String);
            value = "value", with_value(String);
            description = "description", with_description(String);
            category = "category", with_category(models::MetadataCategory);
            keywords = "keywords", with_keywords([String]);
            has_artifact = "hasArtifact", with_has_artifact(bool);
        }
    }
}
