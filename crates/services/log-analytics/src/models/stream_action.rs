// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A stream action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamAction {
    /// The OCID of the saved search.
    pub saved_search_id: Option<String>,
    /// The template details.
    pub template_details: Option<models::TemplateDetails>,
    /// The metric extraction.
    pub metric_extraction: Option<models::MetricExtraction>,
    /// The saved search duration.
    pub saved_search_duration: Option<String>,
}

model! {
    StreamAction, "type" = "STREAM" {
        optional {
            saved_search_id = "savedSearchId", with_saved_search_id(String);
            template_details = "templateDetails", with_template_details(models::TemplateDetails);
            metric_extraction = "metricExtraction",
                with_metric_extraction(models::MetricExtraction);
            saved_search_duration = "savedSearchDuration", with_saved_search_duration(String);
        }
    }
}
