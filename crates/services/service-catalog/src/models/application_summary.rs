// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSummary {
    /// The ID of the entity.
    pub entity_id: String,
    /// The type of the resource.
    pub entity_type: String,
    /// The display name.
    pub display_name: String,
    /// Whether the object is featured.
    pub is_featured: Option<bool>,
    /// The publisher.
    pub publisher: Option<models::PublisherSummary>,
    /// The short description.
    pub short_description: Option<String>,
    /// The logo.
    pub logo: Option<models::UploadData>,
    /// The type of the pricing.
    pub pricing_type: Option<models::ApplicationPricingType>,
    /// The type of the package.
    pub package_type: Option<models::ApplicationPackageType>,
    /// The categories.
    pub categories: Option<Vec<String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ApplicationSummary {
        entity_id = "entityId";
        entity_type = "entityType";
        display_name = "displayName";
        is_featured = "isFeatured";
        publisher = "publisher";
        short_description = "shortDescription";
        logo = "logo";
        pricing_type = "pricingType";
        package_type = "packageType";
        categories = "categories";
        system_tags = "systemTags";
    }
}
