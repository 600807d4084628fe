// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A publisher.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Publisher {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The year when the organization was founded.
    pub year_founded: Option<i64>,
    /// The URL of the website.
    pub website_url: Option<String>,
    /// The email address of the contact.
    pub contact_email: Option<String>,
    /// The phone number of the contact.
    pub contact_phone: Option<String>,
    /// The address of the headquarters.
    pub hq_address: Option<String>,
    /// The logo.
    pub logo: Option<models::UploadData>,
    /// The links.
    pub links: Option<Vec<models::Link>>,
}

model! {
    Publisher {
        id = "id";
        name = "name";
        description = "description";
        year_founded = "yearFounded";
        website_url = "websiteUrl";
        contact_email = "contactEmail";
        contact_phone = "contactPhone";
        hq_address = "hqAddress";
        logo = "logo";
        links = "links";
    }
}
