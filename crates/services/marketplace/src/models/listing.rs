// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A listing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Listing {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The tagline.
    pub tagline: Option<String>,
    /// The keywords.
    pub keywords: Option<String>,
    /// The short description.
    pub short_description: Option<String>,
    /// The usage information.
    pub usage_information: Option<String>,
    /// The long description.
    pub long_description: Option<String>,
    /// The license model description.
    pub license_model_description: Option<String>,
    /// The system requirements.
    pub system_requirements: Option<String>,
    /// The release time.
    pub time_released: Option<DateTime<Utc>>,
    /// The release notes.
    pub release_notes: Option<String>,
    /// The categories.
    pub categories: Option<Vec<String>>,
    /// The publisher.
    pub publisher: Option<models::Publisher>,
    /// The languages.
    pub languages: Option<Vec<models::Item>>,
    /// The screenshots.
    pub screenshots: Option<Vec<models::Screenshot>>,
    /// The videos.
    pub videos: Option<Vec<models::NamedLink>>,
    /// The contacts for support.
    pub support_contacts: Option<Vec<models::SupportContact>>,
    /// The links to support resources.
    pub support_links: Option<Vec<models::NamedLink>>,
    /// The documentation links.
    pub documentation_links: Option<Vec<models::DocumentationLink>>,
    /// The icon.
    pub icon: Option<models::UploadData>,
    /// The banner.
    pub banner: Option<models::UploadData>,
    /// The architectures that the listing supports.
    pub compatible_architectures: Option<Vec<models::ListingCompatibleArchitecture>>,
    /// The regions.
    pub regions: Option<Vec<models::Region>>,
    /// The type of the package.
    pub package_type: Option<models::ListingPackageType>,
    /// The default package version.
    pub default_package_version: Option<String>,
    /// The links.
    pub links: Option<Vec<models::Link>>,
    /// Whether the object is featured.
    pub is_featured: Option<bool>,
    /// The type of the listing.
    pub listing_type: Option<models::ListingType>,
    /// The operating systems that the listing supports.
    pub supported_operating_systems: Option<Vec<models::OperatingSystem>>,
}

model! {
    Listing {
        id = "id";
        name = "name";
        version = "version";
        tagline = "tagline";
        keywords = "keywords";
        short_description = "shortDescription";
        usage_information = "usageInformation";
        long_description = "longDescription";
        license_model_description = "licenseModelDescription";
        system_requirements = "systemRequirements";
        time_released = "timeReleased";
        release_notes = "releaseNotes";
        categories = "categories";
        publisher = "publisher";
        languages = "languages";
        screenshots = "screenshots";
        videos = "videos";
        support_contacts = "supportContacts";
        support_links = "supportLinks";
        documentation_links = "documentationLinks";
        icon = "icon";
        banner = "banner";
        compatible_architectures = "compatibleArchitectures";
        regions = "regions";
        package_type = "packageType";
        default_package_version = "defaultPackageVersion";
        links = "links";
        is_featured = "isFeatured";
        listing_type = "listingType";
        supported_operating_systems = "supportedOperatingSystems";
    }
}
