// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

//! The clients.

mod api_gateway_client;
mod deployment_client;
mod gateway_client;
mod subscribers_client;
mod usage_plans_client;
mod work_requests_client;

pub use self::api_gateway_client::ApiGatewayClient;
pub use self::deployment_client::DeploymentClient;
pub use self::gateway_client::GatewayClient;
pub use self::subscribers_client::SubscribersClient;
pub use self::usage_plans_client::UsagePlansClient;
pub use self::work_requests_client::WorkRequestsClient;
