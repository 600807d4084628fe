// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

//! The clients.

mod dashboard_client;
mod dashboard_group_client;

pub use self::dashboard_client::DashboardClient;
pub use self::dashboard_group_client::DashboardGroupClient;
