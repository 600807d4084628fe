// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a version scheme.
    ///
    /// The field `source` selects the variant.
    pub enum VersionSchemeDetails by "source" {
        VersionSeries(models::VersionSchemeFromVersionSeriesDetails) = "VERSION_SERIES",
            as_version_series;
    }
}
