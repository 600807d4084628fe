// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A guest OS Exadata release version filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsExadataReleaseVersionFilter {
    /// The mode.
    pub mode: Option<models::GuestOsFleetDiscoveryFilterMode>,
    /// The Exadata releases.
    pub exadata_releases: Vec<models::GuestOsExadataReleaseVersionFilterExadataRelease>,
}

model! {
    GuestOsExadataReleaseVersionFilter, "type" = "EXADATA_RELEASE_VERSION" {
        required {
            exadata_releases = "exadataReleases",
                with_exadata_releases([models::GuestOsExadataReleaseVersionFilterExadataRelease]);
        }
        optional {
            mode = "mode", with_mode(models::GuestOsFleetDiscoveryFilterMode);
        }
    }
}
