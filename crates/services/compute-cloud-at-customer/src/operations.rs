// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_ccc_infrastructure_compartment;
mod change_ccc_upgrade_schedule_compartment;
mod create_ccc_infrastructure;
mod create_ccc_upgrade_schedule;
mod delete_ccc_infrastructure;
mod delete_ccc_upgrade_schedule;
mod get_ccc_infrastructure;
mod get_ccc_upgrade_schedule;
mod list_ccc_infrastructures;
mod list_ccc_upgrade_schedules;
mod update_ccc_infrastructure;
mod update_ccc_upgrade_schedule;

pub use self::change_ccc_infrastructure_compartment::ChangeCccInfrastructureCompartment;
pub use self::change_ccc_upgrade_schedule_compartment::ChangeCccUpgradeScheduleCompartment;
pub use self::create_ccc_infrastructure::CreateCccInfrastructure;
pub use self::create_ccc_upgrade_schedule::CreateCccUpgradeSchedule;
pub use self::delete_ccc_infrastructure::DeleteCccInfrastructure;
pub use self::delete_ccc_upgrade_schedule::DeleteCccUpgradeSchedule;
pub use self::get_ccc_infrastructure::GetCccInfrastructure;
pub use self::get_ccc_upgrade_schedule::GetCccUpgradeSchedule;
pub use self::list_ccc_infrastructures::ListCccInfrastructures;
pub use self::list_ccc_upgrade_schedules::ListCccUpgradeSchedules;
pub use self::update_ccc_infrastructure::UpdateCccInfrastructure;
pub use self::update_ccc_upgrade_schedule::UpdateCccUpgradeSchedule;
