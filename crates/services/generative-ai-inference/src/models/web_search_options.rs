// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The options for web search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebSearchOptions {
    /// The amount of search results to use as context. A larger context improves the response, but
    /// increases cost and latency.
    pub search_context_size: Option<models::WebSearchOptionsSearchContextSize>,
    /// The approximate location of the user.
    pub user_location: Option<models::ApproximateLocation>,
}

model! {
    WebSearchOptions {
        optional {
            search_context_size = "searchContextSize",
                with_search_context_size(models::WebSearchOptionsSearchContextSize);
            user_location = "userLocation", with_user_location(models::ApproximateLocation);
        }
    }
}
