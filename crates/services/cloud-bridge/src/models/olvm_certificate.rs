// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmCertificate {
    /// The comment.
    pub comment: Option<String>,
    /// The content.
    pub content: Option<String>,
    /// The description of the certificate, in plain text.
    pub certificate_description: Option<String>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The organization.
    pub organization: Option<String>,
    /// The subject.
    pub subject: Option<String>,
}

model! {
    OlvmCertificate {
        comment = "comment";
        content = "content";
        certificate_description = "certificateDescription";
        id = "id";
        name = "name";
        organization = "organization";
        subject = "subject";
    }
}
