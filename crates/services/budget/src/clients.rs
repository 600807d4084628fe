// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

//! The clients.

mod budget_client;
mod cost_ad_client;

pub use self::budget_client::BudgetClient;
pub use self::cost_ad_client::CostAdClient;
