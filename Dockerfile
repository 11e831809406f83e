# One image for every service; the command says which. See docker-compose.yml.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY . .
# Everything to build with, then only what runs: without optional packages there is no embedded Postgres.
RUN pnpm="npx --yes $(node -p "require('./package.json').packageManager")" \
 && $pnpm install --frozen-lockfile \
 && node node_modules/typescript/bin/tsc -b \
 && node packages/dashboard/node_modules/vite/bin/vite.js build --config packages/dashboard/vite.config.js \
 && rm -rf node_modules packages/*/node_modules services/*/node_modules \
 && $pnpm install --frozen-lockfile --prod --no-optional --ignore-scripts

FROM ${NODE_IMAGE}
# Room for young objects and for old ones: packages/stack/src/services.ts says why.
ENV NODE_ENV=production HOST=0.0.0.0 NODE_OPTIONS="--max-semi-space-size=32 --max-old-space-size=512"
WORKDIR /app
COPY --from=build --chown=node:node /app ./
USER node
CMD ["node", "services/api/dist/main.js"]
