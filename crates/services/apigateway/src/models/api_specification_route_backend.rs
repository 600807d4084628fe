// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An API specification route backend.
    ///
    /// The field `type` selects the variant.
    pub enum ApiSpecificationRouteBackend by "type" {
        DynamicRoutingBackend(models::DynamicRoutingBackend) = "DYNAMIC_ROUTING_BACKEND",
            as_dynamic_routing_backend;
        HttpBackend(models::HTTPBackend) = "HTTP_BACKEND", as_http_backend;
        Oauth2LoginBackend(models::OAuth2LoginBackend) = "OAUTH2_LOGIN_BACKEND",
            as_oauth2_login_backend;
        Oauth2LogoutBackend(models::OAuth2LogoutBackend) = "OAUTH2_LOGOUT_BACKEND",
            as_oauth2_logout_backend;
        OracleFunctionsBackend(models::OracleFunctionBackend) = "ORACLE_FUNCTIONS_BACKEND",
            as_oracle_functions_backend;
        StockResponseBackend(models::StockResponseBackend) = "STOCK_RESPONSE_BACKEND",
            as_stock_response_backend;
    }
}
