// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a listing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The short description.
    pub short_description: Option<String>,
    /// Whether the listing can be exported to Roving Edge devices.
    pub is_rover_exportable: Option<bool>,
    /// The tagline.
    pub tagline: Option<String>,
    /// The icon.
    pub icon: Option<models::UploadData>,
    /// The type of the package.
    pub package_type: Option<models::ListingPackageType>,
    /// The pricing types.
    pub pricing_types: Option<Vec<models::PricingTypeEnum>>,
    /// The architectures that the listing supports.
    pub compatible_architectures: Option<Vec<models::ListingCompatibleArchitecture>>,
    /// The regions.
    pub regions: Option<Vec<models::Region>>,
    /// Whether the object is featured.
    pub is_featured: Option<bool>,
    /// The categories.
    pub categories: Option<Vec<String>>,
    /// The publisher.
    pub publisher: Option<models::PublisherSummary>,
    /// The operating systems that the listing supports.
    pub supported_operating_systems: Option<Vec<models::OperatingSystem>>,
    /// The type of the listing.
    pub listing_type: Option<models::ListingType>,
}

model! {
    ListingSummary {
        id = "id";
        name = "name";
        short_description = "shortDescription";
        is_rover_exportable = "isRoverExportable";
        tagline = "tagline";
        icon = "icon";
        package_type = "packageType";
        pricing_types = "pricingTypes";
        compatible_architectures = "compatibleArchitectures";
        regions = "regions";
        is_featured = "isFeatured";
        categories = "categories";
        publisher = "publisher";
        supported_operating_systems = "supportedOperatingSystems";
        listing_type = "listingType";
    }
}
