// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of summarized Java download counts to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestSummarizedJavaDownloadCountsDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The value of `groupAs`.
    pub group_as: models::RequestSummarizedJavaDownloadCountsGroupAs,
    /// The version of the Java release family.
    pub family_version: Option<String>,
    /// The version of the Java release.
    pub release_version: Option<String>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The field to sort by.
    pub sort_by: Option<models::RequestSummarizedJavaDownloadCountsSortBy>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::RequestSummarizedJavaDownloadCountsSortOrder>,
    /// The maximum number of items per page.
    pub limit: Option<i64>,
    /// The page token from the `opc-next-page` header of an earlier response.
    pub page: Option<String>,
}

model! {
    RequestSummarizedJavaDownloadCountsDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            group_as = "groupAs", with_group_as(models::RequestSummarizedJavaDownloadCountsGroupAs);
        }
        optional {
            family_version = "familyVersion", with_family_version(String);
            release_version = "releaseVersion", with_release_version(String);
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
            sort_by = "sortBy", with_sort_by(models::RequestSummarizedJavaDownloadCountsSortBy);
            sort_order = "sortOrder",
                with_sort_order(models::RequestSummarizedJavaDownloadCountsSortOrder);
            limit = "limit", with_limit(i64);
            page = "page", with_page(String);
        }
    }
}
