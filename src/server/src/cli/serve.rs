//! `plaudit serve`.

use super::Where;
use crate::app::{App, AppState};
use crate::clock::Clock;
use crate::config::Config;
use crate::secrets::Secrets;
use crate::{assets, demo, jobs, router};
use anyhow::{Context, bail};
use axum::Router;
use axum::response::Redirect;
use axum::routing::get;
use clap::Args;
use plaudit_model::time::Millis;
use plaudit_store::Store;
use std::io::IsTerminal as _;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// Open connections have so long to end once the program was told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// How long it can be seen what became of a job or an event, and events can be sent again, in milliseconds.
const JOBS_KEPT: i64 = 30 * Millis::DAY;

#[derive(Args)]
pub(super) struct Serve {
    /// Where to listen.
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Fills the shop `demo` and serves its pages at /demo/.
    #[arg(long)]
    demo: bool,
    /// Also serves the demo shop's pages here: from another origin, as in life.
    #[arg(long, value_name = "ADDRESS:PORT", requires = "demo")]
    demo_listen: Option<SocketAddr>,
    /// Lifts rate limits and the near-duplicate check, for load tests of the demo shop on this machine.
    #[arg(long)]
    unlimited: bool,
    #[command(flatten)]
    place: Where,
}

impl Serve {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let config = self.place.config(self.listen)?;
        log(&config)?;
        self.check(&config)?;
        let store = Store::connect(&config.database).await?;
        store.migrate().await?;
        let listener = listen(config.listen).await?;
        let shop_listener = match self.demo_listen {
            Some(at) => Some(listen(at).await?),
            None => None,
        };
        if config.public_url.is_none() && config.listen.ip().is_unspecified() {
            bail!(
                "say where shops reach this server: PLAUDIT_PUBLIC_URL=https://reviews.shop.example (or public_url in the settings)"
            );
        }
        let public_url = match &config.public_url {
            Some(url) => url.clone(),
            None => format!("http://{}/", listener.local_addr()?).parse()?,
        };
        let secrets = Secrets::load(&config)?;
        let app = AppState::new(config, store, Clock::System, secrets, public_url, self.unlimited);
        assets::keep(&app).await?;
        app.photos.open().await?;
        if self.demo {
            let pages = match &shop_listener {
                Some(listener) => format!("http://{}", listener.local_addr()?),
                None => app.origin().to_owned(),
            };
            let password = demo::seed::fill(&app, &pages).await?;
            welcome(&app, &pages, &password);
        } else {
            println!("Plaudit listens at {} on {}; inbox: {}/inbox", app.origin(), app.store.describe(), app.origin());
            if app.store.user_count().await? == 0 {
                println!(
                    "Nobody can sign in yet: plaudit shop add KEY --name NAME --origin https://…, then plaudit user add --shop KEY --email …"
                );
            }
        }
        self.serve(app, listener, shop_listener).await
    }

    /// Load tests must not open a real shop to floods.
    fn check(&self, config: &Config) -> anyhow::Result<()> {
        if !self.unlimited {
            return Ok(());
        }
        if !self.demo {
            bail!("--unlimited is for load tests of the demo shop: add --demo");
        }
        if !config.listen.ip().is_loopback() || self.demo_listen.is_some_and(|at| !at.ip().is_loopback()) {
            bail!("--unlimited is for this machine alone: listen on a loopback address such as 127.0.0.1:8080");
        }
        if !config.trusted_proxies.is_empty() {
            bail!("--unlimited does not go with trusted_proxies: others could reach it through the proxy");
        }
        Ok(())
    }

    async fn serve(&self, app: App, listener: TcpListener, shop: Option<TcpListener>) -> anyhow::Result<()> {
        let (stop, stopped) = watch::channel(false);
        let stopping = app.clone();
        tokio::spawn(async move {
            asked_to_stop().await;
            tracing::info!("stopping");
            stop.send_replace(true);
            stopping.stop();
        });
        let worker = jobs::spawn(app.clone(), stopped.clone());
        tokio::spawn(sweep(app.clone()));
        if let Some(shop) = shop {
            let front = Router::new().route("/", get(|| async { Redirect::temporary("/demo/") }));
            let pages = front.merge(demo::pages::router()).with_state(app.clone());
            let ended = until(stopped.clone());
            tokio::spawn(async move { axum::serve(shop, pages).with_graceful_shutdown(ended).await });
        }
        let service = router::router(&app, self.demo).into_make_service_with_connect_info::<SocketAddr>();
        let server = axum::serve(listener, service).with_graceful_shutdown(until(stopped.clone()));
        tokio::select! {
            ended = async { server.await } => ended?,
            () = async { until(stopped).await; tokio::time::sleep(GRACE).await } => tracing::info!("open connections were cut"),
        }
        worker.await.context("the job worker failed")?;
        app.store.close().await;
        Ok(())
    }
}

async fn listen(at: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(at).await.with_context(|| {
        format!(
            "cannot listen on {at}. If another program has the port, stop it or choose another: --listen 127.0.0.1:8090"
        )
    })
}

async fn until(mut stopped: watch::Receiver<bool>) {
    // A sender that is gone has nothing more to say.
    let _ = stopped.wait_for(|stop| *stop).await;
}

async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} },
        Err(_) => drop(interrupt.await),
    }
}

/// What has to be done now and then: forget who has not called for a while and which sessions have ended.
async fn sweep(app: App) {
    loop {
        tokio::time::sleep(Duration::from_secs(600)).await;
        app.limits.sweep();
        // So that the next build knows which files were in use until now.
        if let Err(error) = assets::keep(&app).await {
            tracing::warn!(%error, "the files of this build were not kept");
        }
        if let Err(problem) = app.photos.sweep(&app).await {
            tracing::warn!(?problem, "photos that nobody claimed stay");
        }
        if let Err(error) = app.store.purge_sessions(app.clock.now()).await {
            tracing::warn!(%error, "old sessions stay");
        }
        if let Err(error) = app.store.purge_jobs(app.clock.now().plus(-JOBS_KEPT)).await {
            tracing::warn!(%error, "old jobs stay");
        }
        if let Err(error) = app.store.purge_events(app.clock.now().plus(-JOBS_KEPT)).await {
            tracing::warn!(%error, "old events stay");
        }
    }
}

fn log(config: &Config) -> anyhow::Result<()> {
    let filter =
        tracing_subscriber::EnvFilter::try_new(&config.log).with_context(|| format!("log level {}", config.log))?;
    let colour = std::io::stderr().is_terminal();
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(colour);
    let set = if config.log_json { builder.json().try_init() } else { builder.try_init() };
    set.map_err(|error| anyhow::anyhow!("logging: {error}"))
}

fn welcome(app: &App, pages: &str, password: &str) {
    let origin = app.origin();
    println!("Plaudit runs on {}.", app.store.describe());
    println!();
    println!("  Demo shop      {pages}/demo/");
    println!("  A product      {pages}/demo/kettle-17.html");
    println!("  In Persian     {pages}/demo/fa.html");
    println!("  Hosted page    {origin}/shops/demo/products/kettle-17");
    println!("  Inbox          {origin}/inbox");
    println!("                 sign in as {} with the password {password}", demo::seed::EMAIL);
    println!();
    println!("Stop it with Ctrl-C.");
}
